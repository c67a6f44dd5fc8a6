"""How a workshop comes to an agreement: spread of blind votes, agenda, consensus by rule, points on actions."""

"""What lists and statements prove of the licence to supply."""

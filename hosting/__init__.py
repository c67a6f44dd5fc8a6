"""How the product runs elsewhere than from a checkout."""

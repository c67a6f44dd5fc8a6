"""What parts are made of: components of machinery, the raw materials in them, and where those come from."""

"""Where things are made, and by which numbers a buyer's system knows the place."""

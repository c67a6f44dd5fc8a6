"""Baskets a shop hands back in the Open Catalog Interface: named fields of a form, one number an item."""

"""What a product says of itself as data: passport, nameplate, papers, footprint, inspection certificates."""

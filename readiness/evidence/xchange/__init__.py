"""ETIM xChange: catalogues as JSON, one product with its trade items after the other."""

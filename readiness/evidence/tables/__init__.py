"""Tables as people export them: rows of cells become typed columns of a known shape."""

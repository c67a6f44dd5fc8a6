"""Carbon footprints of products as data: the fields all exchanges share, and what must hold of them."""

"""What a network is exposed to: its raw materials, its countries and straits, the parts that stop it."""

"""Short papers with a handful of facts: registration, credit, plans, acceptance, material, service."""

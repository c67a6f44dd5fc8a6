"""Six ways to look at how a plan is carried out; each names what nobody has stated yet."""

"""Asset Administration Shells: a light reading of the environment and of the submodels a buyer asks for."""

"""Facts of the world: countries, lanes, laws, gates, measures, as in force on a day."""

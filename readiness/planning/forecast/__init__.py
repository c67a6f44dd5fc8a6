"""When the plan will really be through: many runs with durations as they turn out."""

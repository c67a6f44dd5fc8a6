"""From answers and findings to scores with intervals: pure functions, fixed seeds, nothing read or written."""

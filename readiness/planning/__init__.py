"""The plan people carry out: drafted from the roadmap, checked for health, tracked, planned again."""

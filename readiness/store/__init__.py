"""Cases that are never lost: append-only events, their current values, and the files handed in."""

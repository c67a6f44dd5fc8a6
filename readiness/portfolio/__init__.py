"""Many firms at once: each case goes through the same pipeline, on one machine or on a cluster."""

"""The plan handed over to the tools people plan, track and remind with."""

"""Builds the two sample firms: `python -m data.demo.builder`. Everything in them is invented."""

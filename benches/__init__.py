"""Ratios measured side by side in one run; absolute times are printed and never gated."""

"""Reporting templates for minerals (CMRT, EMRT): answers and smelters by their place in the sheet."""

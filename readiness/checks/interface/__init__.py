"""Interfaces a buyer's system can call, and the ways data travel."""

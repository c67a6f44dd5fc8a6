"""Losses, flows and draws on integer arrays: what is computed for many failures or many products at once."""

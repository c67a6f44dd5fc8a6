"""Checks on the invoices a firm sends."""

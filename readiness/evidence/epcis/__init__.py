"""Trace events of EPCIS 2.0: what one says, and what it must say."""

"""EDIFACT (ISO 9735) interchanges: segments, the control of their envelopes, and what the messages say."""

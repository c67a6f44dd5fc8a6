"""A workshop on paper: the facilitator's script, cards to vote on, and the record of what was settled."""

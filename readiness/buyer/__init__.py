"""Through the buyer's eyes: gates, verdicts with reasons, the cheapest change that flips one, price equivalence."""

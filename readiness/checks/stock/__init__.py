"""What a stock or lead-time list is worth to somebody who must decide now."""

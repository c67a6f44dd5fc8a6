"""What is coming and when: planned output, deliveries on their way, days of supply, free slots."""

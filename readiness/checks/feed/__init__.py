"""What a product feed tells a shopping agent."""

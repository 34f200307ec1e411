"""What an organisation publishes of its purchases: how each reads, and what must not be in it."""

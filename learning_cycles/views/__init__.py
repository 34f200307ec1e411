"""Pages of the learning stack, conversations, sense-making sessions and learning cycles."""

"""Forms of conversations, sense-making sessions and learning cycles."""

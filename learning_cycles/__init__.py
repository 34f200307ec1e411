"""Conversations, the roll-up that fills them, sense-making sessions and learning cycles."""

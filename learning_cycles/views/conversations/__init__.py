"""Conversations: the list, the page of one, and what people do there, a module for each subject."""

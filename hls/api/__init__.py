"""The API: the same rights and verbs as the pages, described by its schema."""

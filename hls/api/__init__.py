"""The API: the same rights as the pages, read only, described by its schema."""

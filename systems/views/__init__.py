"""Pages about people, systems, notices and one's own account."""

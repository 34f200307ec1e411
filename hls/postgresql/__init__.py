"""Django's own way to PostgreSQL, with one thing more: it writes no card number."""

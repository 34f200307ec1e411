"""The end of a record: a case that has ended is anonymised, or deleted, by its coordinator."""

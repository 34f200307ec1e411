"""Daily debriefs: progress, issues, successes and how people are."""

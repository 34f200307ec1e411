"""Pages of debriefs and issues. Each view fetches from what the person may see, and only there."""

"""Pages of purchases: the team's own, and those of the look-back, which never name a citizen."""

"""Systems at each scale, the people in them, and who may see what."""

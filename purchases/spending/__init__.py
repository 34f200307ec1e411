"""What is being spent: added up for the team itself, and as far as R5 lets it be told above it."""

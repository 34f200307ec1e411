"""What people type at debriefs and about issues."""

"""What the image and its services start."""

"""Settings: ``base`` holds what is the same everywhere; one module for each place it runs."""

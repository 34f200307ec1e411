"""A large invented world to measure in: the same one for the same seed. Nobody in it is real."""

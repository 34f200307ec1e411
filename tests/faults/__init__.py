"""What goes wrong on real machines, done to the real thing; make test-faults does it at length."""

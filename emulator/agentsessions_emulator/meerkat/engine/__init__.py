"""Sessions in motion: what is said to them, and the runs that answer it."""

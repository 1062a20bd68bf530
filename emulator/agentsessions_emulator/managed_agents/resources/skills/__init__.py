"""Skills and their versions."""

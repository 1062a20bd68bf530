"""Documents that are broken in one way each, by what the edit breaks."""

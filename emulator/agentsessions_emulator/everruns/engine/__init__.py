"""Sessions in motion: their log, and the turns that write it."""

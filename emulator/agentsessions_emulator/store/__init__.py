"""What is kept: one SQLite database, in memory or in a file."""

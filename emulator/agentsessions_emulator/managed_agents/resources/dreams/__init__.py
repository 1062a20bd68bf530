"""Dreams: background jobs that tidy a memory store up."""

"""Resources that are created, retrieved, updated, archived, deleted and listed."""

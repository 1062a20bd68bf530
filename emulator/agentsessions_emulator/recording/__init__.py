"""Recording: a proxy to a real service, and the script that it makes of what it sees."""

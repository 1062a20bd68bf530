"""What travels over HTTP: requests, bodies, queries, answers, event streams."""

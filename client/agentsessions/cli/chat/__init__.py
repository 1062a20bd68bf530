"""A conversation with a session, live in a terminal or over pipes."""

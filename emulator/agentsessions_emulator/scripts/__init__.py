"""The agents behind sessions: scripts in Python, in YAML, or in the lines of a message."""

"""What is stored and changed by requests: agents, harnesses, sessions."""

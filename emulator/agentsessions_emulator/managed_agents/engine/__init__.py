"""What happens inside a session: its events, turns, tool calls and statuses."""

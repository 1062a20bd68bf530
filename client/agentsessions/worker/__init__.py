"""Self-hosted workers: they carry out the tool calls of sessions on machines of your own."""

"""What a recording has to know of Claude Managed Agents: from session events to scripts."""

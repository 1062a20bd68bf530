"""Running an agent of Claude Managed Agents: what `agentsessions.run` must be told of it."""

"""Claude Managed Agents: one module for each resource, with its operations."""

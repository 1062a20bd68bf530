"""A program with an agent, and its tests."""

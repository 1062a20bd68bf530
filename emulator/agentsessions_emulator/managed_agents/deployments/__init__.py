"""Deployments: agents that run by themselves, and the records of their runs."""

"""What sets Claude Managed Agents apart: its conventions, and the facts behind sending and
following the events of sessions.

The engine in `agentsessions.core` knows neither event types nor field names; they are all here.
"""

"""What sets sessions of Managed Agents apart: the facts behind sending and following their events.

The engine in `agentsessions.core` knows neither event types nor field names; they are all here.
"""

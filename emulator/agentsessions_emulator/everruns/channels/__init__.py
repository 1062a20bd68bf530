"""Channels: one agent for the users of an application."""

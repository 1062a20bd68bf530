"""Everruns."""

"""Faults on order: which requests go wrong, and how."""

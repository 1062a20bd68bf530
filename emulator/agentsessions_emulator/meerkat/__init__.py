"""Meerkat."""

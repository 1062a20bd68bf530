"""Configurations as they are stored: defaults filled in, rules checked."""

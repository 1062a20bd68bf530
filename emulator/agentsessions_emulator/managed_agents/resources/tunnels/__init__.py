"""Tunnels and the certificates that they trust."""

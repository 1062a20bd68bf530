"""Sending what must not be sent twice: send, look for what was lost, compare, send again."""

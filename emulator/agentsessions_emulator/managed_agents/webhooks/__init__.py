"""Webhooks: notifications of what happens, signed and delivered to URLs of this machine."""

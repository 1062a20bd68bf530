"""Vaults and the credentials in them."""

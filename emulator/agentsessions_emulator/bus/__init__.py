"""The bus of things that happened: published by topic, handed to whoever listens."""

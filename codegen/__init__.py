"""The steps of `make generate`: read openapi.yaml, lint it, prepare it, compile it.

Nothing here is part of the SDK; it runs on the developer's machine and in CI only.
"""

"""All decisions, without I/O: requests, responses, retries, sending exactly once, following.

It knows no service and no HTTP library.
"""

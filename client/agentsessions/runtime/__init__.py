"""All that waits, sends and reads: the client that all services share, its loops, and httpx.

What to do is decided in `agentsessions.core`; which service it is for, nothing here knows.
"""

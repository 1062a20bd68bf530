"""Telling others what is going on: requests, streams and runs. The log is one of them."""

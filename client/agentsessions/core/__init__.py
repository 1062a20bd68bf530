"""The engine: requests, answers, errors, streams. No I/O of its own, and no service's conventions."""

"""The engine: requests, answers, errors, streams, without I/O or a service's conventions."""

"""The engine: values, requests, answers, errors, reliability; it knows no service."""

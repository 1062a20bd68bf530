"""How fast the SDK is, beside others, on the same canned service: `python -m benchmarks`."""

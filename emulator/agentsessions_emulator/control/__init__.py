"""The control plane, for tests: what is not part of any emulated service."""

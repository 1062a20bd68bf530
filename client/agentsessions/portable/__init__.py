"""Sessions as a program sees them that runs unchanged on every service: `SessionService`."""

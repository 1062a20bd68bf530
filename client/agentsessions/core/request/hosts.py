"""Names of hosts."""

from __future__ import annotations

_LONGEST_NAME = 253
_LONGEST_LABEL = 63


def is_host(name: str) -> bool:
    """Whether a resolver can be asked for a name; Python's own fails with others in many ways."""
    labels = name.removesuffix(".").split(".")
    return len(name) <= _LONGEST_NAME and all(
        0 < len(label) <= _LONGEST_LABEL and label.isprintable() for label in labels
    )

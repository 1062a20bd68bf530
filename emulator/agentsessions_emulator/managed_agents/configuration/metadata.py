"""Metadata: up to 16 pairs of a key (at most 64 characters) and a value (at most 512)."""

from agentsessions_emulator.errors import invalid

_MAX_PAIRS = 16
_MAX_KEY = 64
_MAX_VALUE = 512


def check_metadata(metadata: dict[str, str], *, error_code: str | None = None) -> dict[str, str]:
    """Refuse metadata beyond the limits; returns it."""
    if len(metadata) > _MAX_PAIRS:
        raise invalid(
            f"/metadata must have at most {_MAX_PAIRS} entries, not {len(metadata)}.",
            error_code=error_code,
        )
    for key, value in metadata.items():
        if not 1 <= len(key) <= _MAX_KEY:
            raise invalid(
                f"/metadata: the key {key[:80]!r} must have 1 to {_MAX_KEY} characters.",
                error_code=error_code,
            )
        if len(value) > _MAX_VALUE:
            raise invalid(
                f"/metadata/{key} must have at most {_MAX_VALUE} characters, not {len(value)}.",
                error_code=error_code,
            )
    return metadata


def merge_metadata(
    stored: dict[str, str],
    changes: dict[str, str | None] | None,
    *,
    empty_deletes: bool = False,
    error_code: str | None = None,
) -> dict[str, str]:
    """`stored` with `changes` applied key by key; null (or an empty value) deletes a key."""
    merged = dict(stored)
    for key, value in (changes or {}).items():
        if value is None or (empty_deletes and value == ""):
            merged.pop(key, None)
        else:
            merged[key] = value
    return check_metadata(merged, error_code=error_code)

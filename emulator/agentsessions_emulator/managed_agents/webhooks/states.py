"""The states of a delivery, as a table."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

Result: TypeAlias = Literal["confirmed", "redirected", "failed", "failed for good", "revoked"]
"""What comes of an attempt; it is revoked where the endpoint is gone or disabled."""

TRANSITIONS: Final[Mapping[str, Mapping[Result, str]]] = {
    "waiting": {
        "confirmed": "delivered",
        "redirected": "dropped",
        "failed": "waiting",
        "failed for good": "dropped",
        "revoked": "dropped",
    },
    "delivered": {},
    "dropped": {},
}
"""What each result of an attempt leads to; the last two states are final."""

RETRY_SECONDS: Final[Sequence[int]] = (5, 120)
"""How long to wait before the second attempt, and before the third and last one."""


def result_of(status: int | None, attempts: int) -> Result:
    """What the answer to the attempt of this number means; None is no answer."""
    if status is not None and 200 <= status < 300:
        return "confirmed"
    if status is not None and 300 <= status < 400:
        return "redirected"
    return "failed" if attempts <= len(RETRY_SECONDS) else "failed for good"

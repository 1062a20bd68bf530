"""Options of a client and of a single call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import field, frozen


@frozen(kw_only=True)
class Timeout:
    """How long to wait, in seconds, at each point; None waits for ever.

    `connect` is for opening a connection, `read` and `write` for the next bytes to arrive or leave,
    `pool` for a free connection, `stream` for the next bytes of an event stream (pings count).
    """

    connect: float | None = 5.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 10.0
    stream: float | None = 600.0

    @classmethod
    def of(cls, value: float | Timeout | None) -> Timeout:
        """A number counts for everything but the pool, where it can only shorten the wait."""
        if isinstance(value, Timeout):
            return value
        if value is not None and not value > 0:
            raise ValueError(f"timeout must be more than 0 seconds, not {value}")
        pool = 10.0 if value is None else min(value, 10.0)
        return cls(connect=value, read=value, write=value, pool=pool, stream=value)


@frozen(kw_only=True)
class RequestOptions:
    """What one call does differently from its client. Everything left out stays as the client has
    it.

    `max_retries` counts the attempts after the first; `betas` are added to those of the client and
    of the operation; `headers` and `query` are added to the request and win over what it has.
    """

    timeout: float | Timeout | None = None
    max_retries: int | None = None
    betas: Sequence[str] = ()
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    query: Mapping[str, Any] = field(factory=dict[str, Any])


NO_OPTIONS = RequestOptions()

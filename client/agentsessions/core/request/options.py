"""Options of a client and of a single call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import field, frozen
from attrs.converters import optional

from ..errors.text import type_name
from ..public import public
from ..serialization.unset import UNSET, Unset

_LONGEST = 1e9  # about 30 years; the system's calls cannot take much more
_LONGEST_NAME = 253
_LONGEST_LABEL = 63


def _check_seconds(_: object, attribute: Any, value: float | None) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
        raise TypeError(f"timeout {attribute.name} must be seconds, not {type(value).__name__}")
    if not 0 < value <= _LONGEST:
        raise ValueError(
            f"timeout {attribute.name} must be more than 0 and at most {_LONGEST:.0e} seconds, "
            f"not {value} (None waits for ever)"
        )


def _seconds(default: float | None) -> Any:
    return field(default=default, validator=_check_seconds)


@public
@frozen(kw_only=True)
class Timeout:
    """How long to wait, in seconds, at each point; None waits for ever.

    `connect` is for opening a connection, `read` and `write` for the next bytes to arrive or leave,
    `pool` for a free connection, `stream` for the next bytes of an event stream (pings count).
    `total` is for a call as a whole, with its retries and the pauses between them; that of a stream
    or a download ends once it has begun.
    """

    connect: float | None = _seconds(5.0)
    read: float | None = _seconds(60.0)
    write: float | None = _seconds(60.0)
    pool: float | None = _seconds(10.0)
    stream: float | None = _seconds(600.0)
    total: float | None = _seconds(None)

    @classmethod
    def of(cls, value: float | Timeout | None) -> Timeout:
        """A number counts for each wait, not for the total; that for the pool it only shortens."""
        if isinstance(value, Timeout):
            return value
        if value is not None and not isinstance(value, int | float):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
            raise TypeError(
                "timeout must be seconds or an agentsessions.Timeout, such as "
                f"Timeout(connect=5, read=60), not {type_name(type(value))}"
            )
        pool = min(value, 10.0) if isinstance(value, int | float) else 10.0
        return cls(connect=value, read=value, write=value, pool=pool, stream=value)


def is_host(name: str) -> bool:
    """Whether a resolver can be asked for a host; Python's own fails with others in many ways."""
    labels = name.removesuffix(".").split(".")
    return len(name) <= _LONGEST_NAME and all(
        0 < len(label) <= _LONGEST_LABEL and label.isprintable() for label in labels
    )


def beta_values(betas: Iterable[str]) -> tuple[str, ...]:
    """Beta values, each once and trimmed, in their order; one string may hold several.

    Raises TypeError for a string in the place of a list, which would be taken letter by letter.
    """
    if isinstance(betas, str):
        raise TypeError(f"betas must be a list of strings, not the string {betas!r}")
    values = (value.strip() for several in betas for value in several.split(","))
    return tuple(dict.fromkeys(value for value in values if value))


def retries(value: int) -> int:
    """A number of retries. Raises ValueError for any other value."""
    if type(value) is not int or value < 0:
        raise ValueError(f"max_retries must be 0 or more, not {value!r}")
    return value


def _timeout(value: float | Timeout | Unset | None) -> Timeout | Unset:
    return value if isinstance(value, Unset) else Timeout.of(value)


@public
@frozen(kw_only=True)
class RequestOptions:
    """What one call does differently from its client. Everything left out stays as the client has
    it.

    `timeout` is in seconds for each point, or a `Timeout`; None waits for ever. `max_retries`
    counts the attempts after the first; `betas` are added to those of the client and of the
    operation; `headers`, `query` and the fields of `body` are added to the request and win over
    what it has: this is how to send what is newer than the SDK.
    """

    timeout: Timeout | Unset = field(default=UNSET, converter=_timeout)
    max_retries: int | None = field(default=None, converter=optional(retries))
    betas: Sequence[str] = field(default=(), converter=beta_values)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    query: Mapping[str, Any] = field(factory=dict[str, Any])
    body: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)


NO_OPTIONS = RequestOptions()


def check_options(options: RequestOptions | None, where: str) -> None:
    """Raise TypeError for anything else, such as a mapping; `where` is what it was given to."""
    if options is not None and not isinstance(options, RequestOptions):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
        raise TypeError(
            f"{where}: options must be RequestOptions, such as RequestOptions(timeout=5), not "
            f"{type(options).__name__}"
        )

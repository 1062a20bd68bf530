"""What sets one API apart from another: the engine takes all of it from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from .errors import Describe
    from .reliability.reconciling import Reconciliation
    from .requests.operation import Call


@frozen(kw_only=True)
class Api:
    """The conventions of one service.

    `headers` go out with every request; `beta_header` takes the beta values, joined by commas;
    `describe_error` reads (message, error type) out of a parsed error body, None for what it does
    not say; `error_statuses` gives the HTTP status that an error type stands for inside a stream.
    `stream_pings` and `stream_errors` are the names of frames that are no events of a session. The
    `..._variable`s name what a client reads from the environment. `reconciliation` tells how a call
    of an operation with `reconciled_by` is looked for when its answer is lost.
    """

    base_url: str
    headers: tuple[tuple[str, str], ...]
    beta_header: str
    workspace_header: str
    request_id_header: str
    describe_error: Describe
    error_statuses: Mapping[str, int]
    stream_pings: frozenset[str]
    stream_errors: frozenset[str]
    api_key_variable: str
    auth_token_variable: str
    base_url_variable: str
    reconciliation: Callable[[Call[Any]], Reconciliation] | None = None

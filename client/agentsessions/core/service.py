"""What sets one service apart from another: the engine takes all of it from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from .credentials import KeyFunction
    from .errors import Describe, ErrorClass
    from .exactly_once.compare import Reconciliation
    from .follow.replay import ReplaySource
    from .follow.source import EventSource
    from .request.operation import Call
    from .request.request import HttpRequest


@frozen
class Identity:
    """Who is calling: headers for every request, and the name of the one with the credential. If a
    function gives the credential, it is in `key` and not among the headers; `scheme` is then what
    stands before it, None for what is usual. `others` are for operations with another security
    scheme, by its name in the document; of them, `key` does not count. `headers_of_changes` go out
    with those requests of the usual scheme that are not GET.
    """

    headers: Mapping[str, str] = field(repr=False)
    credential_header: str | None
    key: KeyFunction | None = None
    scheme: str | None = None
    others: Mapping[str, Identity] = {}
    headers_of_changes: Mapping[str, str] = {}


@frozen(kw_only=True, eq=False)
class Service:
    """The conventions of one service.

    A further service is made of: a document and its row in `codegen/services.py`; a package with a
    `Service` and a thin client class, such as `agentsessions.managed_agents.service` and
    `agentsessions.client`; and a package of the emulator, named in its `services.py`.

    Attributes:
        base_url: Where requests go unless the client or the environment says otherwise.
        base_url_variable: The environment variable that says otherwise.
        variables: All environment variables that count for a client.
        identify: Reads a client's options and variables. Raises ConfigurationError.
        describe_error: Reads (message, error type) out of the JSON of an error, None for what it
            does not say. A body that is no JSON object is a message by itself.
        error_statuses: The HTTP status that an error type stands for inside a stream.
        error_class: Tells the class of an error by status, error type and body, None where it is
            that of the status.
        request_id_header: The response header with the service's id of the request.
        headers: What goes out with every request.
        beta_header: The header for beta values, joined by commas; None if there are none.
        betas, preview_betas: Beta values of requests that the document does not know, always or for
            preview features.
        reconciliation: Tells how a call of an operation with `reconciled_by` is looked for when
            its response is lost. What was sent is in the request; the call's own body may change.
        event_source: Tells how the stream that a call opens is followed across disconnects, where a
            list shows what was missed.
        replay_source: The same where the stream itself begins with what was missed.
        turns: The operations that answer when a turn has ended, by id; what is said of each is how
            to find out about one whose answer is lost. They are not sent again once they may have
            been accepted, and raise `MaybeSentError` then.
        answers: The operations that answer something, and whose own lost responses nothing makes up
            for, by id; what is said of each is how to find out about one. They are not sent again
            once they may have been accepted, and raise `MaybeSentError` then.
        patient: The ids of operations that may be silent for as long as it takes, so that only a
            timeout of the call itself counts.
        early_conflicts: The ids of operations whose 409 may mean that the call came too early, by a
            moment.
        tool_lists: The ways through a body to a list of tools.
        declare_tools: Writes such a list, in which functions can stand for tools, as JSON. Raises
            ConfigurationError.
    """

    base_url: str
    base_url_variable: str
    variables: tuple[str, ...]
    identify: Callable[[Mapping[str, Any], Mapping[str, str]], Identity]
    describe_error: Describe
    error_statuses: Mapping[str, int]
    request_id_header: str
    error_class: ErrorClass | None = None
    headers: tuple[tuple[str, str], ...] = ()
    beta_header: str | None = None
    betas: tuple[str, ...] = ()
    preview_betas: tuple[str, ...] = ()
    reconciliation: Callable[[Call[Any, Any], HttpRequest], Reconciliation] | None = None
    event_source: Callable[[Call[Any, Any]], EventSource] | None = None
    replay_source: Callable[[Call[Any, Any]], ReplaySource] | None = None
    turns: Mapping[str, str] = {}
    answers: Mapping[str, str] = {}
    patient: frozenset[str] = frozenset()
    early_conflicts: frozenset[str] = frozenset()
    tool_lists: tuple[tuple[str, ...], ...] = ()
    declare_tools: Callable[[Sequence[Any]], list[Any]] = list

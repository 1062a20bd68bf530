"""The conventions of Everruns: all that the engine needs to know of this service."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from attrs import evolve

from ..core.credentials import KeyFunction, checked
from ..core.errors import ConfigurationError
from ..core.headers import written
from ..core.serialization.decoding import is_object
from ..core.service import Identity, Service

if TYPE_CHECKING:
    from ..core.exactly_once.compare import Reconciliation
    from ..core.follow.replay import ReplaySource
    from ..core.request.operation import Call
    from ..core.request.request import HttpRequest

_API_KEY = "EVERRUNS_API_KEY"
_ORG_ID = "EVERRUNS_ORG_ID"
_API_URL = "EVERRUNS_API_URL"
_LONGEST_REASON = 1000
_LONGEST_END_USER = 256
_IS_OF_CHANNEL = re.compile(r"/channels/[^/\s]+/*\s*$")


def identify(options: Mapping[str, Any], environment: Mapping[str, str]) -> Identity:
    """The credential, the organization and the reason for changes of a client.

    The token goes out bare, but after `Bearer` to channels, which know neither of the others.
    Raises ConfigurationError without a credential, unless the user's own headers have one.
    """
    headers: dict[str, str] = {}
    if org_id := _text("org_id", options.get("org_id"), environment.get(_ORG_ID)):
        headers["x-org-id"] = org_id
    changes: dict[str, str] = {}
    if (reason := options.get("reason")) is not None:
        changes["everruns-change-reason"] = change_reason(reason)
    by_channel = _identity({}, options, environment, scheme=None)
    usual = _identity(headers, options, environment, scheme="")
    return evolve(usual, others={"channelKey": by_channel}, headers_of_changes=changes)


def identify_caller(options: Mapping[str, Any], environment: Mapping[str, str]) -> Identity:
    """The credential of a channel's client, and the end user for whom it acts.

    Raises ConfigurationError without a credential, and if `base_url` is not that of a channel.
    """
    if not _IS_OF_CHANNEL.search(options.get("base_url") or ""):
        raise ConfigurationError("base_url must be that of a channel and end in /v1/channels/ID")
    headers: dict[str, str] = {}
    if (end_user := _text("end_user", options.get("end_user"), None)) is not None:
        if len(end_user) > _LONGEST_END_USER:
            raise ConfigurationError(f"end_user is longer than {_LONGEST_END_USER} characters")
        headers["end-user"] = end_user
    return _identity(headers, options, environment, scheme=None)


def change_reason(reason: Any) -> str:
    """The text as its header has it. Raises ConfigurationError for one that would be refused."""
    text = quote(reason.strip(), safe="") if isinstance(reason, str) else ""
    if not text:
        raise ConfigurationError("the reason for changes must be a text that is not empty")
    if len(text) > _LONGEST_REASON:
        raise ConfigurationError(
            f"the reason for changes has {len(text)} characters once it is percent-encoded, "
            f"{_LONGEST_REASON} at most are allowed"
        )
    return text


def _identity(
    headers: Mapping[str, str],
    options: Mapping[str, Any],
    environment: Mapping[str, str],
    *,
    scheme: str | None,
) -> Identity:
    key = options.get("api_key")
    if key is None:
        key = environment.get(_API_KEY, "").strip() or None
    if isinstance(key, KeyFunction):
        return Identity(headers, "authorization", key, scheme)
    if key is not None:
        value = written("authorization", checked("api_key", key), scheme)
        return Identity({**headers, "authorization": value}, "authorization", None, scheme)
    own: Mapping[str, str] = options.get("default_headers") or {}
    if "authorization" not in map(str.lower, own):
        raise ConfigurationError(f"there is no credential: pass api_key, or set {_API_KEY}")
    return Identity(headers, None)


def _text(name: str, given: Any, from_environment: str | None) -> str | None:
    if given is None:
        return (from_environment or "").strip() or None
    return checked(name, given)


def describe_error(body: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Read (message, code) out of problem details, or of what older servers send: `{"error"}` with
    a text, or with an object that has a code and a message.
    """
    error: Any = body.get("error")
    if is_object(error):
        return error.get("message"), error.get("code")
    if error is not None:
        return error, body.get("code")
    return body.get("detail") or body.get("title"), body.get("code")


def reconciliation(call: Call[Any, Any], request: HttpRequest) -> Reconciliation:
    """How to look for a message, or for answers, whose response was lost."""
    if call.operation.id == "sessions_messages_create":
        from .sent_message import SentMessage

        return SentMessage(call, request)
    from .sent_answers import SentAnswers

    return SentAnswers(call, request)


def declare_tools(tools: Sequence[Any]) -> list[Any]:
    """Tools as JSON; functions among them become tools that the client carries out."""
    from .client_tools import declare_client_tools

    return declare_client_tools(tools)


def replay_source(stream: Call[Any, Any]) -> ReplaySource:
    """How to follow a session."""
    from .event_sources import source_of

    return source_of(stream)


_ANSWERS_OF_CHANNELS = (
    "channels_sessions_question_answers_submit",
    "channels_sessions_tool_approvals_submit",
)

EVERRUNS: Final = Service(
    base_url="https://app.everruns.com/api",
    base_url_variable=_API_URL,
    variables=(_API_KEY, _ORG_ID, _API_URL),
    identify=identify,
    request_id_header="x-request-id",
    describe_error=describe_error,
    error_statuses={
        "bad_request": 400,
        "unauthorized": 401,
        "forbidden": 403,
        "not_found": 404,
        "session_not_found": 404,
        "conflict": 409,
        "request_too_large": 413,
        "rate_limited": 429,
        "internal_error": 500,
        "bad_gateway": 502,
        "service_unavailable": 503,
    },
    early_conflicts=frozenset(
        {
            "sessions_tool_results_submit",
            "sessions_question_answers_submit",
            "sessions_tool_approvals_submit",
            *_ANSWERS_OF_CHANNELS,
        }
    ),
    answers=dict.fromkeys(
        _ANSWERS_OF_CHANNELS,
        "Read the session (`channels_sessions_retrieve`) a little later: what it waits for no "
        "longer in `pending_questions` and `pending_approvals` was taken.",
    ),
    reconciliation=reconciliation,
    replay_source=replay_source,
    tool_lists=(("tools",),),
    declare_tools=declare_tools,
)

CHANNEL: Final = evolve(
    EVERRUNS, base_url="", base_url_variable="", variables=(_API_KEY,), identify=identify_caller
)
"""The same for a client of one channel, whose `base_url` is that of the channel."""

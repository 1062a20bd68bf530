"""The conventions of Meerkat: all that the engine needs to know of this service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..core.service import Identity, Service
from .errors import error_class

_URL = "MEERKAT_REST_URL"


def identify(options: Mapping[str, Any], environment: Mapping[str, str]) -> Identity:  # noqa: ARG001  # neither says anything
    """Nobody in particular: a server takes requests of whoever reaches it."""
    return Identity({}, None)


def describe_error(body: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Read (message, code) out of what operations, streams and other parts of a server send.

    These are `{error, code}` and `{error}`, `{error, message}`, and `{code, message}`.
    """
    texts = (body.get("error"), body.get("message"))
    return ": ".join(text for text in texts if isinstance(text, str)), body.get("code")


MEERKAT: Final = Service(
    base_url="http://127.0.0.1:8080",
    base_url_variable=_URL,
    variables=(_URL,),
    identify=identify,
    request_id_header="x-request-id",
    describe_error=describe_error,
    error_statuses={
        "BAD_REQUEST": 400,
        "UNAUTHORIZED": 401,
        "NOT_FOUND": 404,
        "CONFLICT": 409,
        "REQUEST_CANCELLED": 499,
    },
    error_class=error_class,
    turns={
        "sessions_create": "List the sessions (`sessions_list`), those that changed last first, a "
        "little later: if none of them is new, no session was created.",
        "sessions_messages_create": "Read the history of the session (`sessions_history`) a little "
        "later, when no turn is running any more, and look for the message; send it again only if "
        "it is missing.",
    },
    patient=frozenset({"sessions_create", "sessions_messages_create", "sessions_events_stream"}),
)

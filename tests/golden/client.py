"""A client of the fictional service of the kitchen sink that sends real requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agentsessions import APIStatusError, RateLimitError
from agentsessions.core.credentials import Hidden
from agentsessions.core.errors import InternalServerError
from agentsessions.core.headers import written
from agentsessions.core.serialization.decoding import is_object
from agentsessions.core.service import Identity, Service
from agentsessions.runtime.base_client import BaseClient
from tests.golden.kitchen_sink.api.namespaces import AsyncNamespaces, Namespaces


class CancelledError(APIStatusError):
    """499, which only this service sends."""


class BurntError(InternalServerError):
    """500 with a code of its own."""


class SpoiledError(APIStatusError):
    """Any status, where the body says more."""


def identify(options: Mapping[str, Any], environment: Mapping[str, str]) -> Identity:
    """The token goes out bare; operations of guests send it in a header of their own."""
    token = options["token"]
    by_guest = Identity({"x-guest-key": written("x-guest-key", token)}, "x-guest-key")
    usual = {"authorization": token, "x-house": environment.get("KITCHEN_HOUSE", "main")}
    return Identity(usual, "authorization", others={"guestKey": by_guest})


def describe_error(body: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Read problem details, and two older shapes: a text, and an object with a code."""
    error: Any = body.get("error")
    if is_object(error):
        return error.get("message"), error.get("code")
    if error is not None:
        return error, body.get("code")
    return body.get("detail") or body["title"], body.get("code")


def error_class(status: int, error_type: str | None, body: Any) -> type[APIStatusError] | None:
    """What is particular: a status, codes, and what a body says besides."""
    if is_object(body) and body.get("spoiled"):
        return SpoiledError
    classes = {"burnt": BurntError, "slow_down": RateLimitError}
    return classes.get(error_type or "") or (CancelledError if status == 499 else None)


KITCHEN = Service(
    base_url="https://kitchen.example",
    base_url_variable="KITCHEN_URL",
    variables=("KITCHEN_HOUSE", "KITCHEN_URL"),
    identify=identify,
    describe_error=describe_error,
    error_statuses={"too_full": 429},
    error_class=error_class,
    request_id_header="x-kitchen-request",
)


class Kitchen(BaseClient, Namespaces):
    """The client."""

    _service = KITCHEN

    def __init__(self, token: str = "hunter2hunter2", **options: Any) -> None:
        super().__init__(Hidden({"token": token, **options}))

    @property
    def aio(self) -> AsyncNamespaces:
        return self._child(AsyncNamespaces)

"""Notifications: what is accepted, what is refused, and with which words."""

from __future__ import annotations

import base64
import hmac
import json
import pickle
from collections.abc import Callable, Sequence
from email.message import Message
from typing import Any

import httpx
import pytest
import starlette.datastructures
from hypothesis import given, strategies as st

from agentsessions import (
    AgentSessionsError,
    ConfigurationError,
    ResponseValidationError,
    UnknownVariant,
)
from agentsessions.core.headers import Headers
from agentsessions.models import WebhookSessionStatusIdled
from agentsessions.webhooks import WebhookVerificationError, unwrap

KEY = b"a key of thirty-two bytes, or so"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
NOW = 1_792_500_000.0
EVENT: dict[str, Any] = {
    "id": "whe_011CZn3kD",
    "type": "event",
    "data": {
        "id": "sesn_011CZkYqp",
        "type": "session.status_idled",
        "organization_id": "4f6c1d2e-90ab-4c3d-8e5f-6a7b8c9d0e1f",
        "workspace_id": "a2b7c9d4-31e6-4f58-9b0d-7c8e1f2a3b4d",
    },
    "created_at": "2026-10-21T09:30:11Z",
}
BODY = json.dumps(EVENT).encode()


def signed(body: bytes, *, at: float = NOW, key: bytes = KEY) -> dict[str, str]:
    """The headers of a genuine delivery."""
    message = f"whe_011CZn3kD.{at:.0f}.".encode() + body
    signature = base64.b64encode(hmac.digest(key, message, "sha256")).decode()
    return {
        "Webhook-Id": "whe_011CZn3kD",
        "Webhook-Timestamp": f"{at:.0f}",
        "Webhook-Signature": f"v1,{signature}",
    }


@pytest.mark.parametrize("payload", [BODY, BODY.decode()])
def test_a_genuine_notification_is_typed(payload: bytes | str) -> None:
    event = unwrap(payload, signed(BODY), secret=SECRET, now=NOW)

    assert isinstance(event.data, WebhookSessionStatusIdled)
    assert event.data.id == "sesn_011CZkYqp"
    assert event.to_dict() == EVENT


def test_the_secret_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", SECRET)

    assert unwrap(BODY, signed(BODY), now=NOW).id == "whe_011CZn3kD"


def test_one_fitting_signature_of_several_is_enough() -> None:
    headers = signed(BODY)
    headers["Webhook-Signature"] = f"v2,abc v1,wrong {headers['Webhook-Signature']}"

    assert unwrap(BODY, headers, secret=SECRET, now=NOW).id == "whe_011CZn3kD"


def test_a_kind_newer_than_the_sdk_is_kept() -> None:
    new = {**EVENT, "data": {"type": "session.teleported", "id": "sesn_1", "to": "mars"}}
    body = json.dumps(new).encode()

    event = unwrap(body, signed(body), secret=SECRET, now=NOW)

    assert isinstance(event.data, UnknownVariant)
    assert event.data.to == "mars"
    assert event.to_dict() == new


@pytest.mark.parametrize("seconds", [-300, 300])
def test_five_minutes_either_way_are_tolerated(seconds: float) -> None:
    assert unwrap(BODY, signed(BODY, at=NOW + seconds), secret=SECRET, now=NOW).type == "event"


@pytest.mark.parametrize(
    ("seconds", "words"), [(-301, "signed 301 s ago"), (301, "signed 301 s in the future")]
)
def test_stale_and_future_notifications_are_refused(seconds: float, words: str) -> None:
    with pytest.raises(WebhookVerificationError, match=words):
        unwrap(BODY, signed(BODY, at=NOW + seconds), secret=SECRET, now=NOW)


def test_a_changed_body_is_refused() -> None:
    with pytest.raises(WebhookVerificationError, match="no signature"):
        unwrap(BODY.replace(b"idled", b"moved"), signed(BODY), secret=SECRET, now=NOW)


def test_another_secret_is_refused() -> None:
    with pytest.raises(WebhookVerificationError, match="no signature"):
        unwrap(BODY, signed(BODY, key=b"another"), secret=SECRET, now=NOW)


@pytest.mark.parametrize("name", ["Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"])
@pytest.mark.parametrize("value", [None, "", "   "])
def test_a_missing_header_is_named(name: str, value: str | None) -> None:
    headers = signed(BODY)
    del headers[name]
    if value is not None:
        headers[name] = value

    with pytest.raises(WebhookVerificationError, match=f"{name.lower()} header is missing"):
        unwrap(BODY, headers, secret=SECRET, now=NOW)


@pytest.mark.parametrize(
    "timestamp", ["soon", "-5", "1e9", "١٢٣", "²", "17925000.5", "9" * 400, "9" * 5000, "1" * 16]
)
def test_a_timestamp_that_is_no_number_is_refused(timestamp: str) -> None:
    headers = {**signed(BODY), "Webhook-Timestamp": timestamp}

    with pytest.raises(WebhookVerificationError, match="not a number of seconds"):
        unwrap(BODY, headers, secret=SECRET, now=NOW)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"text"', b"\xff", b"{}", b'{"type": "event"}']
)
def test_a_signed_body_that_is_no_notification_is_invalid(body: bytes) -> None:
    with pytest.raises(ResponseValidationError):
        unwrap(body, signed(body), secret=SECRET, now=NOW)


@pytest.mark.parametrize("secret", ["", "  ", "whsec_", "whsec_not base64", "whsec_é"])
def test_an_unusable_secret_is_a_configuration_error(secret: str) -> None:
    with pytest.raises(ConfigurationError, match="signing secret") as raised:
        unwrap(BODY, signed(BODY), secret=secret, now=NOW)
    assert "not base64" not in str(raised.value)


def message_of_http_server(pairs: dict[str, str]) -> Message:
    message = Message()
    for name, value in pairs.items():
        message[name] = value
    return message


FRAMEWORKS: dict[str, Callable[[dict[str, str]], Any]] = {
    "a mapping": dict,
    "http.server": message_of_http_server,
    "asgi": lambda pairs: [(k.lower().encode(), v.encode()) for k, v in pairs.items()],
    "lists of values": lambda pairs: {name: [value] for name, value in pairs.items()},
    "bytes": lambda pairs: {name.encode(): value.encode() for name, value in pairs.items()},
    "starlette": starlette.datastructures.Headers,
    "httpx": httpx.Headers,
    "ours": Headers,
    "pairs": lambda pairs: iter(pairs.items()),
}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_headers_as_frameworks_have_them(framework: str) -> None:
    headers = FRAMEWORKS[framework](signed(BODY))
    assert unwrap(BODY, headers, secret=SECRET, now=NOW).id == "whe_011CZn3kD"


@pytest.mark.parametrize("headers", [None, 5, "webhook-id: 1", ["webhook-id"], [("a", "b", "c")]])
def test_what_cannot_be_headers_is_a_type_error(headers: Any) -> None:
    with pytest.raises(TypeError, match=r"headers must have items\(\)"):
        unwrap(BODY, headers, secret=SECRET, now=NOW)


OTHER = "whsec_" + base64.b64encode(b"another").decode()


@pytest.mark.parametrize("secret", [[OTHER, SECRET], (SECRET, OTHER), [SECRET]])
def test_one_of_several_secrets_has_to_fit(
    secret: Sequence[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert unwrap(BODY, signed(BODY), secret=secret, now=NOW).type == "event"
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", " ".join(secret))
    assert unwrap(BODY, signed(BODY), now=NOW).type == "event"
    with pytest.raises(WebhookVerificationError, match="no signature"):
        unwrap(BODY, signed(BODY, key=b"a third"), secret=secret, now=NOW)


@pytest.mark.parametrize("secret", [[], [""], [SECRET, ""], [SECRET, "not base64"], [5], b"x"])
def test_every_one_of_several_secrets_must_be_one(secret: Any) -> None:
    with pytest.raises(ConfigurationError, match="signing secret"):
        unwrap(BODY, signed(BODY), secret=secret, now=NOW)


@given(
    body=st.binary(max_size=50),
    headers=st.dictionaries(
        st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature"]), st.text()
    ),
)
def test_nothing_but_our_errors_comes_out(body: bytes, headers: dict[str, str]) -> None:
    with pytest.raises(AgentSessionsError):
        unwrap(body, headers, secret=SECRET, now=NOW)


def test_a_parsed_body_is_refused() -> None:
    parsed: Any = EVENT

    with pytest.raises(TypeError, match="the body as it came, not dict"):
        unwrap(parsed, signed(BODY), secret=SECRET, now=NOW)


def test_the_error_can_be_pickled() -> None:
    error = WebhookVerificationError("the webhook-id header is missing")

    assert str(pickle.loads(pickle.dumps(error))) == str(error)

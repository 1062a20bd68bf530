"""What events and errors of each service are in the words of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from agentsessions import (
    APIError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    PortableEvent,
    SessionServiceError,
)
from agentsessions.everruns import portable_facts as everruns
from agentsessions.everruns.models.event import decode_event
from agentsessions.meerkat import portable_facts as meerkat
from agentsessions.meerkat.models.event_envelope import EventEnvelope
from agentsessions.meerkat.models.session_summary import SessionSummary
from agentsessions.portable.errors import Codes, portable_errors
from tests.support.document import EVERRUNS, MEERKAT, OpenApi


def test_everruns_events() -> None:
    forms = {
        event["type"]: short(everruns.portable_events(decode_event(event)))
        for event in examples(EVERRUNS, "Event")
    }

    assert {kind: form for kind, form in forms.items() if form} == {
        "session.activated": ["status running"],
        "session.idled": ["status idle"],
        "turn.failed": ["error"],
        "turn.sealed": ["error"],
        "output.message.completed": ["text"],
        "reason.thinking.completed": ["thinking"],
        "tool.started": ["tool_call"],
        "tool.call_requested": ["tool_call", "status waiting"],
        "tool.completed": ["tool_result"],
    }


def test_meerkat_events() -> None:
    forms = {
        payload["type"]: short(meerkat.portable_events(envelope(payload)))
        for payload in examples(MEERKAT, "AgentEvent")
    }

    assert {kind: form for kind, form in forms.items() if form} == {
        "run_started": ["status running"],
        "run_completed": ["status idle"],
        "run_failed": ["error", "status idle"],
        "extraction_succeeded": ["status idle"],
        "extraction_failed": ["status idle"],
        "text_complete": ["text"],
        "reasoning_complete": ["thinking"],
        "tool_call_requested": ["tool_call"],
        "tool_result_received": ["tool_result"],
    }


def test_a_run_that_is_to_be_extracted_from_goes_on() -> None:
    payload = example_of(MEERKAT, "AgentEvent", "run_completed") | {"extraction_required": True}

    assert meerkat.portable_events(envelope(payload)) == ()


def test_a_run_that_somebody_ended_has_not_failed() -> None:
    report = {"class": "cancelled", "message": "Run was cancelled"}
    payload = example_of(MEERKAT, "AgentEvent", "run_failed") | {"error_report": report}

    assert short(meerkat.portable_events(envelope(payload))) == ["status idle"]


def test_a_message_that_tells_of_a_failure_is_not_said_by_the_agent() -> None:
    event = example_of(EVERRUNS, "Event", "output.message.completed")
    event = {**event, "data": {**event["data"], "error_code": "rate_limited"}}

    assert everruns.portable_events(decode_event(event)) == ()


def failure(error_type: str) -> InternalServerError:
    return InternalServerError("no", status_code=500, error_type=error_type)


@pytest.mark.parametrize(
    ("codes", "error", "code"),
    [
        (everruns.USING, ConflictError("no", status_code=409), "SESSION_BUSY"),
        (everruns.RUNNING, BadRequestError("no", status_code=400), "AGENT_ERROR"),
        (meerkat.USING, failure("INTERNAL_ERROR"), "SESSION_STORE_ERROR"),
        (meerkat.USING, failure("AGENT_ERROR"), "AGENT_ERROR"),
        (meerkat.USING, failure("TURN_ABANDONED"), "AGENT_ERROR"),
        (
            meerkat.USING,
            failure("SESSION_PERSISTENCE_DISABLED"),
            "SESSION_PERSISTENCE_DISABLED",
        ),
        ({}, failure("SESSION_COMPACTION_DISABLED"), "SESSION_COMPACTION_DISABLED"),
        ({}, APIError("no"), "SESSION_STORE_ERROR"),
    ],
)
def test_errors(codes: Codes, error: APIError, code: str) -> None:
    with pytest.raises(SessionServiceError) as caught, portable_errors(codes, "session_1"):
        raise error

    assert (caught.value.code, caught.value.session_id) == (code, "session_1")
    assert caught.value.__cause__ is error


@pytest.mark.parametrize("time", ["yesterday", 10**20])
def test_a_time_that_is_none(time: str | int) -> None:
    summary = MEERKAT.example(MEERKAT.schemas["SessionSummary"]) | {"created_at": time}

    with pytest.raises(SessionServiceError, match="is no time"):
        meerkat.listed_session(SessionSummary.from_dict(summary))


def short(found: Sequence[PortableEvent]) -> list[str]:
    """Kinds, and of statuses which."""
    return [f"status {one.text}" if one.type == "status" else one.type for one in found]


def envelope(payload: dict[str, Any]) -> EventEnvelope:
    example = MEERKAT.example(MEERKAT.schemas["EventEnvelope"])
    return EventEnvelope.from_dict({**example, "payload": payload})


def examples(document: OpenApi, union: str) -> Iterator[dict[str, Any]]:
    """The document's example of every event."""
    for member in document.schemas[union]["oneOf"]:
        yield document.example(member)


def example_of(document: OpenApi, union: str, kind: str) -> dict[str, Any]:
    return next(one for one in examples(document, union) if one["type"] == kind)

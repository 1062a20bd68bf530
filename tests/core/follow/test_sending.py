"""What a follow sends is sent once, also where the wait for the response is cut short."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import ConflictError, MaybeSentError
from agentsessions.api import sessions_events_send
from agentsessions.core.follow.sending import Sending
from agentsessions.core.headers import Headers
from agentsessions.core.response.response import Response
from agentsessions.core.steps import Post

CALL: Any = sessions_events_send.call("sesn_1", body={"events": []})


def answered(parsed: Any) -> Response[Any]:
    return Response(
        parsed=parsed,
        status_code=200,
        headers=Headers(),
        content=b"",
        request_id=None,
        retries_taken=0,
    )


def test_it_is_sent_once() -> None:
    sending = Sending(CALL)
    steps = sending.steps()
    assert next(steps) == Post(CALL)
    with pytest.raises(StopIteration) as ended:
        steps.send(answered("sent"))
    assert ended.value.value == "sent"
    assert not sending.is_due
    assert list(sending.steps()) == []
    assert list(Sending(None).steps()) == []


def test_what_was_cut_short_is_not_sent_again() -> None:
    sending = Sending(CALL)
    next(sending.steps())
    with pytest.raises(MaybeSentError, match="cut short") as caught:
        next(sending.steps())
    assert sending.failure is caught.value


def test_a_refusal_is_kept() -> None:
    sending = Sending(CALL)
    steps = sending.steps()
    next(steps)
    refusal = ConflictError("no", status_code=409, body=None)
    with pytest.raises(ConflictError):
        steps.throw(refusal)
    assert sending.failure is refusal
    assert sending.is_due

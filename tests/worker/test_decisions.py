"""What a worker decides without I/O: pauses between polls, how long to keep a session, tokens."""

import base64
import json

import pytest

from agentsessions import APIConnectionError, APIError, InternalServerError, NotFoundError
from agentsessions.core.headers import Headers
from agentsessions.worker.calls import Rest
from agentsessions.worker.credentials import sessions_token
from agentsessions.worker.polling import Polls
from agentsessions.worker.session import Outcome, patience


def test_pauses_between_polls() -> None:
    polls = Polls(lambda: 0.5)
    assert polls.succeeded(found=True) == 0.0
    assert polls.succeeded(found=False) == 0.5
    pauses = [polls.failed(APIConnectionError("gone")) for _ in range(9)]
    assert pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]
    polls.succeeded(found=False)
    assert polls.failed(APIConnectionError("gone")) == 0.5


def test_a_pause_that_the_service_asks_for() -> None:
    error = InternalServerError("no", status_code=503, headers=Headers({"retry-after": "7"}))
    assert Polls(lambda: 0.5).failed(error) == 7.0


def test_what_trying_again_cannot_cure_is_raised() -> None:
    error: APIError = NotFoundError("no", status_code=404)
    with pytest.raises(NotFoundError):
        Polls().failed(error)


@pytest.mark.parametrize(
    ("rest", "draining", "expected"),
    [
        (Rest.BUSY, False, (None, Outcome.FINISHED)),
        (Rest.BUSY, True, (None, Outcome.FINISHED)),
        (Rest.WAITING, False, (None, Outcome.FINISHED)),
        (Rest.WAITING, True, (0.0, Outcome.HANDED_BACK)),
        (Rest.DONE, False, (3.0, Outcome.FINISHED)),
        (Rest.DONE, True, (0.0, Outcome.FINISHED)),
        (Rest.NEW, False, (60.0, Outcome.FINISHED)),
        (Rest.NEW, True, (0.0, Outcome.HANDED_BACK)),
    ],
)
def test_how_long_a_session_is_kept(
    rest: Rest, draining: bool, expected: tuple[float | None, Outcome]
) -> None:
    assert patience(rest, 3.0, draining=draining) == expected


def secret(content: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).decode()


@pytest.mark.parametrize(
    ("given", "token"),
    [
        (secret({"sessions_token": "t"}), "t"),
        (secret({"sessions_token": "t"}).rstrip("="), "t"),
        (secret({"sessions_token": " "}), None),
        (secret({"sessions_token": 1}), None),
        (secret({}), None),
        (secret(["sessions_token"]), None),
        ("not base64 ü", None),
        ("", None),
        (None, None),
    ],
)
def test_the_token_of_an_item(given: object, token: str | None) -> None:
    assert sessions_token(given) == token

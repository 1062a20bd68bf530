"""What those must be told of a service who ask its emulator anything: schemathesis, the fuzzer."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPMessage
from typing import Any, TypeAlias
from uuid import uuid4

from tests.emulator.everruns.support import Api as EverrunsApi
from tests.emulator.meerkat.support import Api as MeerkatApi
from tests.emulator.seeds import BETAS, Seeds
from tests.emulator.support import HEADERS, Api
from tests.support.document import CLAUDE, EVERRUNS, MEERKAT, OpenApi

Ids = Mapping[str, str]
Headers: TypeAlias = "Mapping[str, str] | HTTPMessage"


@dataclass(frozen=True)
class Subject:
    """A service. Its `streams` have no end of their own, so that they are cut at once.

    `plant` makes objects of all kinds in the emulator at a URL, which belong together, and gives
    their ids by the names of what refers to them; the flag says which of two worlds they are of.
    `is_refusal` says whether a body is one of a refusal with such headers. `request_id` is the
    header with that. `unchecked` are rules of schemathesis that the service does not keep.
    """

    document: OpenApi
    headers: Mapping[str, str]
    streams: tuple[str, ...]
    plant: Callable[[str, bool], Ids]
    is_refusal: Callable[[bytes, Headers], bool]
    request_id: str | None = None
    unchecked: tuple[str, ...] = ()


def _plant_managed_agents(url: str, is_odd: bool) -> Ids:
    with Api(url) as api:
        api.http.headers["anthropic-beta"] = BETAS
        return Seeds(api).plant(self_hosted=is_odd)


def _plant_everruns(url: str, is_odd: bool) -> Ids:
    with EverrunsApi(url) as api:
        agent = api.agent(f"clerk-{uuid4().hex}")
        session = api.session(agent_id=agent["id"])
        api.say(session, "custom_tool look_up {}" if is_odd else "Hello")
        event = api.events(session)[0]["id"]
        made = {"session_id": session, "agent_id": agent["id"], "channel_id": agent["id"]}
        return {**made, "harness_id": agent["harness_id"], "since_id": event, "around": event}


def _plant_meerkat(url: str, is_odd: bool) -> Ids:
    with MeerkatApi(url) as api:
        if is_odd:
            body = {"prompt": "custom_tool look_up {}"}
            waiting = api.refusal(500, "POST", "/sessions", json=body)
            session = str(waiting["details"]["session_id"])
        else:
            session = api.session()
        run = api.history(session)[1]["run_id"]
        return {"id": session, "session_id": session, "run_id": run}


def _is_error(body: bytes, headers: Headers) -> bool:
    error = json.loads(body)
    return (
        error["type"] == "error"
        and isinstance(error["error"]["type"], str)
        and isinstance(error["error"]["message"], str)
        and error["request_id"] == headers["request-id"]
    )


def _is_problem(body: bytes, _headers: Headers) -> bool:
    problem = json.loads(body)
    return isinstance(problem["title"], str) and isinstance(problem["status"], int)


def _is_of_meerkat(body: bytes, headers: Headers) -> bool:
    if headers["content-type"].startswith("text/plain"):
        return bool(body)
    error: Any = json.loads(body)["error"]
    return isinstance(error, str)


SUBJECTS = {
    "managed-agents": Subject(
        CLAUDE,
        {**HEADERS, "anthropic-beta": BETAS},
        ("sessions_events_stream", "sessions_threads_events_stream"),
        _plant_managed_agents,
        _is_error,
        request_id="request-id",
    ),
    "everruns": Subject(
        EVERRUNS,
        {"authorization": "Bearer evr_pat_any"},
        ("sessions_events_stream", "channels_sessions_events_stream"),
        _plant_everruns,
        _is_problem,
        request_id="x-request-id",
        # Archived agents and harnesses can be read.
        unchecked=("use_after_free",),
    ),
    "meerkat": Subject(
        MEERKAT,
        {},
        ("sessions_events_stream",),
        _plant_meerkat,
        _is_of_meerkat,
        # A turn that fails is a 500, and the history of what is archived can be read.
        unchecked=("not_a_server_error", "use_after_free"),
    ),
}

"""What users find on a client when they look: resources and what they call, not the engine."""

from __future__ import annotations

import inspect
import pydoc
import re
from typing import Any

import pytest

import agentsessions
from agentsessions import Client, NotFoundError

CALLED = {
    "aclose",
    "aio",
    "base_url",
    "close",
    "dry_run",
    "request",
    "with_options",
    "with_research_preview",
}


@pytest.fixture
def offline() -> Client:
    return Client("sk-test-key")


def public(thing: object) -> set[str]:
    return {name for name in dir(thing) if not name.startswith("_")}


def test_a_client_shows_resources_and_what_is_called(offline: Client) -> None:
    resources = public(offline) - CALLED
    assert public(offline) >= CALLED
    assert resources == public(offline.aio) - {"request"}
    assert {"agents", "sessions", "files"} < resources
    _ = offline.sessions, offline.aio.agents  # looking leaves nothing behind
    assert public(offline) == resources | CALLED


def test_a_resource_shows_its_operations_and_what_is_below(offline: Client) -> None:
    expected = {"archive", "create", "delete", "list", "retrieve", "update"}
    expected |= {"events", "resources", "threads", "run", "run_stream"}
    for sessions in (offline.sessions, offline.aio.sessions):
        _ = sessions.create, sessions.events
        assert public(sessions) == expected


def test_the_package_shows_its_public_names_only() -> None:
    parts = {"api", "models", "testing", "webhooks"}
    assert public(agentsessions) == set(agentsessions.__all__) - {"__version__"} | parts


def test_resources_are_always_the_same(offline: Client) -> None:
    """So that what is patched or wrapped stays so."""
    assert offline.sessions is offline.sessions
    assert offline.aio.sessions.events is offline.aio.sessions.events
    assert offline.sessions.create is offline.sessions.create
    assert offline.with_options(timeout=3).sessions is not offline.sessions


def test_patched_methods_are_called(offline: Client) -> None:
    from unittest import mock

    with mock.patch.object(offline.sessions, "retrieve", return_value="patched"):
        assert offline.sessions.retrieve("sesn_01") == "patched"
    assert offline.sessions.retrieve.__qualname__ == "Sessions.retrieve"


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("sessions.create", "Session"),
        ("sessions.create.detailed", "Response[Session]"),
        ("sessions.create.dry_run", "DryRun"),
        ("sessions.list", "Page[Session]"),
        ("sessions.list.detailed", "Response[SessionPage]"),
        ("sessions.events.stream", "EventStream[StreamEvent]"),
        ("sessions.events.follow", "Follow[Any]"),
        ("files.download", "Download"),
        ("aio.sessions.create", "Session"),
        ("aio.sessions.list", "AsyncPages[Session]"),
        ("aio.sessions.events.stream", "AsyncEventStream[StreamEvent]"),
        ("aio.files.download.detailed", "Response[AsyncDownload]"),
    ],
)
def test_signatures_say_what_is_taken_and_returned(offline: Client, name: str, result: str) -> None:
    method: Any = offline
    for part in name.split("."):
        method = getattr(method, part)
    signature = inspect.signature(method)
    assert "self" not in signature.parameters
    assert "options" in signature.parameters
    shown = str(signature.return_annotation)
    assert shown.replace("agentsessions.", "").replace("typing.", "") == result
    one_to_await = name.startswith("aio.") and "list" not in name
    assert inspect.iscoroutinefunction(method) == one_to_await


def test_help_shows_signature_and_documentation(offline: Client) -> None:
    shown = pydoc.plain(pydoc.render_doc(offline.sessions.retrieve))
    assert re.search(r"retrieve\(session_id: '?str'?, \*, options: .*\) -> '?Session'?", shown)
    assert "Retrieve a session." in shown
    assert "session_id: Identifies the session" in shown


def test_a_coroutine_is_named_after_its_operation(offline: Client) -> None:
    coroutine: Any = offline.aio.sessions.retrieve("sesn_01")
    assert coroutine.__qualname__ == "AsyncSessions.retrieve"
    coroutine.close()


def test_public_classes_say_where_users_import_them() -> None:
    assert repr(NotFoundError) == "<class 'agentsessions.NotFoundError'>"
    for name in agentsessions.__all__:
        thing = getattr(agentsessions, name)
        if inspect.isclass(thing):
            assert (thing.__module__, thing.__qualname__) == ("agentsessions", name)


def test_the_base_url_can_be_read() -> None:
    assert Client("sk-1", base_url="https://gateway.example/v2/").base_url == (
        "https://gateway.example/v2"
    )


def test_mistakes_in_arguments_name_the_method(offline: Client) -> None:
    with pytest.raises(TypeError, match=r"^Sessions\.retrieve\(\) got an unexpected .* 'colour'$"):
        offline.sessions.retrieve("sesn_01", colour="red")  # type: ignore[call-arg]

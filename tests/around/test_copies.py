"""What `copy` and `pickle` make of a client and of what it gives."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from agentsessions import (
    UNSET,
    Client,
    Headers,
    NotFoundError,
    ReconnectPolicy,
    RequestOptions,
    Timeout,
    UnknownVariant,
)
from agentsessions.api import agents_list
from agentsessions.models import SessionStatus
from tests.support.clients import PatientClient
from tests.support.replies import AGENT, MESSAGE, answer, frames
from tests.support.server import Server


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


WAYS: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": pickled,
}
DEEP: list[Callable[[Any], Any]] = [copy.deepcopy, pickled]


def test_a_copy_of_a_client_shares_its_connections(server: Server, client: PatientClient) -> None:
    server.handler = answer(AGENT)
    namespace = client.agents
    with copy.copy(client) as other:
        assert isinstance(other, Client)
        assert other.agents is not namespace
        other.agents.retrieve("agent_01")
    client.agents.retrieve("agent_01")  # closing the copy did not close it
    assert server.connections == 1


@pytest.mark.parametrize("way", DEEP)
def test_clients_stay_where_they_are(client: PatientClient, way: Callable[[Any], Any]) -> None:
    """Credentials must not get into pickles, nor a descriptor into another process."""
    with pytest.raises(TypeError, match="Make one in each process"):
        way(client)
    for part in (client.agents, client.aio, client.aio.agents):
        with pytest.raises(TypeError, match="belongs to a client"):
            way(part)


@pytest.mark.parametrize("way", WAYS)
async def test_what_is_open_has_no_copies(server: Server, client: PatientClient, way: str) -> None:
    server.handler = frames(MESSAGE)
    follow = client.sessions.events.follow("sesn_01")
    items = agents_list.sync_iter(client)
    with client.sessions.events.stream("sesn_01") as stream:
        async with await client.aio.sessions.events.stream("sesn_01") as astream:
            for each in (stream, astream, items, follow):
                with pytest.raises(TypeError, match="it is open"):
                    WAYS[way](each)
            assert len(list(stream)) == 1


def test_pages(server: Server, client: PatientClient) -> None:
    server.handler = answer({"data": [AGENT], "next_page": None})
    page = client.agents.list()
    assert copy.copy(page).data == page.data
    for way in DEEP:
        assert way(page.data) == page.data
        assert way(page.model) == page.model
        with pytest.raises(TypeError, match="take its `data` or its `model`"):
            way(page)


@pytest.mark.parametrize("way", WAYS)
def test_values(server: Server, client: PatientClient, way: str) -> None:
    server.handler = answer(AGENT)
    response = client.agents.retrieve.detailed("agent_01")
    values = [
        response,
        response.parsed,
        response.headers,
        Headers([("a", "b")]),
        RequestOptions(timeout=3),
        ReconnectPolicy(),
        Timeout(),
        UnknownVariant("new", {"type": "new"}),
    ]
    for value in values:
        assert WAYS[way](value) == value
    for one in (UNSET, SessionStatus.IDLE, SessionStatus("from the future")):
        assert WAYS[way](one) == one


@pytest.mark.parametrize("way", WAYS)
def test_errors(server: Server, client: PatientClient, way: str) -> None:
    server.handler = answer({"error": {"type": "not_found_error", "message": "gone"}}, 404)
    with pytest.raises(NotFoundError) as caught:
        client.agents.retrieve("agent_01")
    found = WAYS[way](caught.value)
    assert type(found) is NotFoundError
    assert str(found) == str(caught.value)
    assert found.body == caught.value.body

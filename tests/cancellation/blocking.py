"""Every blocking operation, interrupted wherever Python acts on signals."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from attrs import define, field

from agentsessions import (
    APIConnectionError,
    Client,
    ClosedError,
    RequestOptions,
    StreamInterruptedError,
    Timeout,
)
from agentsessions.api import agents_list, files_download, sessions_events_stream
from agentsessions.meerkat import Meerkat
from tests.cancellation.everything import FILE, Everything
from tests.cancellation.turns import check_turn
from tests.managed_agents.service import message

NEVER = Timeout(connect=None, read=None, write=None, pool=None, stream=None)


@define
class Run:
    """One operation and what it has got so far."""

    client: Client
    meerkat: Meerkat
    everything: Everything
    folder: Path
    name: str
    heard: list[Any] = field(factory=list[Any])
    held: Any = None

    def more(self, events: Iterator[Any]) -> None:
        """Take all that there is, and keep the ids."""
        for event in events:
            self.heard.append(event.id)


def retrieve(run: Run) -> None:
    run.client.agents.retrieve("agent_01")


def create(run: Run) -> None:
    run.client.agents.create(name="Clerk", model="m")


def send(run: Run) -> None:
    options = RequestOptions(headers={"x-text": run.name})
    run.client.sessions.events.send(run.name, events=[message(run.name)], options=options)


def items(run: Run) -> None:
    run.held = agents_list.sync_iter(run.client)
    run.more(run.held)


def pages(run: Run) -> None:
    run.held = run.client.agents.list().pages()
    for page in run.held:
        run.heard.append(page)


def stream(run: Run) -> None:
    run.held = sessions_events_stream.sync(run.client, run.name)
    for event in run.held:
        run.heard.append(event.id)
        if len(run.heard) == 2:
            break
    run.held.close()


def stream_in_a_block(run: Run) -> None:
    with sessions_events_stream.sync(run.client, run.name) as events:
        for _ in events:
            break


def follow(run: Run) -> None:
    run.held = run.client.sessions.events.follow(run.name)
    run.more(run.held)


def follow_in_a_block(run: Run) -> None:
    with run.client.sessions.events.follow(run.name) as events:
        for _ in events:
            pass


def turn(run: Run) -> None:
    run.held = run.meerkat.sessions.messages.stream(run.name, prompt="Hi")
    for event in run.held:
        run.heard.append(event.payload.type)


def turn_in_a_block(run: Run) -> None:
    with run.meerkat.sessions.messages.stream(run.name, prompt="Hi") as events:
        for _ in events:
            break


def turn_result(run: Run) -> None:
    run.held = run.meerkat.sessions.messages.stream(run.name, prompt="Hi")
    run.held.result()


def upload_path(run: Run) -> None:
    path = run.folder / "upload"
    run.client.files.upload(file=path)


def upload_bytes(run: Run) -> None:
    run.client.files.upload(file=FILE)


def upload_file(run: Run) -> None:
    run.client.files.upload(file=io.BytesIO(FILE))


def download(run: Run) -> None:
    files_download.sync(run.client, "file_01").read()


def download_to_file(run: Run) -> None:
    files_download.sync(run.client, "file_01").save(run.folder / "download")


def download_pieces(run: Run) -> None:
    run.held = iter(files_download.sync(run.client, "file_01"))
    for piece in run.held:
        run.heard.append(piece)


def close(run: Run) -> None:
    with Client("key", base_url=run.client.base_url, timeout=NEVER) as client:
        client.agents.retrieve("agent_01")


# What must hold afterwards


def nothing_more(_: Run) -> None: ...


def all_items(run: Run) -> None:
    if run.held is not None:
        run.more(run.held)
        assert run.heard == ["a", "b", "c", "d"]


def all_pages(run: Run) -> None:
    if run.held is not None:
        run.heard += run.held
        assert [agent.id for page in run.heard for agent in page.data] == ["a", "b", "c", "d"]


def all_events(run: Run) -> None:
    if run.held is not None:
        run.more(run.held)
        run.held.close()
        assert run.heard == run.everything.stored(run.name)


def goes_on_or_says_so(run: Run) -> None:
    if run.held is None:
        return
    try:
        run.heard.append(next(run.held).id)
    except StreamInterruptedError as error:
        last = run.heard[-1] if run.heard else None
        assert error.last_event_id == last  # noqa: PT017
    except ClosedError:
        assert len(run.heard) == 2
    run.held.close()
    assert run.heard == run.everything.stored(run.name)[: len(run.heard)]


def turn_goes_on(run: Run) -> None:
    if run.held is None:
        return
    run.heard += [event.payload.type for event in run.held]
    assert run.held.result().text == "ok"
    check_turn(run.heard, run.held.interruptions)


def whole_file_or_none(run: Run) -> None:
    path = run.folder / "download"
    if path.exists():
        assert path.read_bytes() == FILE


def all_bytes_or_an_error(run: Run) -> None:
    if run.held is None:
        return
    try:
        run.heard += list(run.held)
    except APIConnectionError as error:
        assert "cut short" in str(error)  # noqa: PT017
    else:
        assert b"".join(run.heard) == FILE


Work = Callable[[Run], None]

OPERATIONS: dict[str, tuple[Work, Work]] = {
    "retrieve": (retrieve, nothing_more),
    "create": (create, nothing_more),
    "send": (send, nothing_more),
    "send, response lost": (send, nothing_more),
    "list, items": (items, all_items),
    "list, pages": (pages, all_pages),
    "stream": (stream, goes_on_or_says_so),
    "stream in a block": (stream_in_a_block, nothing_more),
    "follow": (follow, all_events),
    "follow in a block": (follow_in_a_block, nothing_more),
    "turn": (turn, turn_goes_on),
    "turn in a block": (turn_in_a_block, nothing_more),
    "turn, result": (turn_result, nothing_more),
    "upload a path": (upload_path, nothing_more),
    "upload bytes": (upload_bytes, nothing_more),
    "upload a file": (upload_file, nothing_more),
    "download to memory": (download, nothing_more),
    "download to a file": (download_to_file, whole_file_or_none),
    "download in pieces": (download_pieces, all_bytes_or_an_error),
    "close the client": (close, nothing_more),
}

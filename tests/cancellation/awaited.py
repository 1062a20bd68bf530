"""Every operation under asyncio, cancelled wherever it waits."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

from attrs import define, field

from agentsessions import Client, ClosedError, RequestOptions, StreamInterruptedError, Timeout
from agentsessions.api import agents_list, files_download, sessions_events_stream
from agentsessions.meerkat import Meerkat
from tests.cancellation.everything import FILE, Everything, prepare, session_name
from tests.cancellation.leftovers import Leftovers, check_slots
from tests.cancellation.turns import check_turn
from tests.managed_agents.service import message
from tests.support.server import Server
from tests.support.suspensions import WAYS, JumpingLoop

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

    async def more(self, events: AsyncIterator[Any]) -> None:
        """Take all that there is, and keep the ids."""
        async for event in events:
            self.heard.append(event.id)


async def retrieve(run: Run) -> None:
    await run.client.aio.agents.retrieve("agent_01")


async def create(run: Run) -> None:
    await run.client.aio.agents.create(name="Clerk", model="m")


async def send(run: Run) -> None:
    options = RequestOptions(headers={"x-text": run.name})
    await run.client.aio.sessions.events.send(run.name, events=[message(run.name)], options=options)


async def items(run: Run) -> None:
    run.held = agents_list.asyncio_iter(run.client)
    await run.more(run.held)


async def pages(run: Run) -> None:
    run.held = (await run.client.aio.agents.list()).pages()
    async for page in run.held:
        run.heard.append(page)


async def stream(run: Run) -> None:
    run.held = await sessions_events_stream.asyncio(run.client, run.name)
    for _ in range(2):
        run.heard.append((await anext(run.held)).id)
    await run.held.aclose()


async def stream_in_a_block(run: Run) -> None:
    async with await sessions_events_stream.asyncio(run.client, run.name) as events:
        async for _ in events:
            break


async def follow(run: Run) -> None:
    run.held = run.client.aio.sessions.events.follow(run.name)
    await run.more(run.held)


async def follow_in_a_block(run: Run) -> None:
    async with run.client.aio.sessions.events.follow(run.name) as events:
        async for _ in events:
            pass


async def turn(run: Run) -> None:
    run.held = run.meerkat.aio.sessions.messages.stream(run.name, prompt="Hi")
    async for event in run.held:
        run.heard.append(event.payload.type)


async def turn_in_a_block(run: Run) -> None:
    async with run.meerkat.aio.sessions.messages.stream(run.name, prompt="Hi") as events:
        async for _ in events:
            break


async def turn_result(run: Run) -> None:
    run.held = run.meerkat.aio.sessions.messages.stream(run.name, prompt="Hi")
    await run.held.result()


async def upload_path(run: Run) -> None:
    path = run.folder / "upload"
    path.write_bytes(FILE)
    await run.client.aio.files.upload(file=path)


async def upload_bytes(run: Run) -> None:
    await run.client.aio.files.upload(file=FILE)


async def upload_file(run: Run) -> None:
    await run.client.aio.files.upload(file=io.BytesIO(FILE))


async def download(run: Run) -> None:
    await (await files_download.asyncio(run.client, "file_01")).read()


async def download_to_file(run: Run) -> None:
    await (await files_download.asyncio(run.client, "file_01")).save(run.folder / "download")


async def download_pieces(run: Run) -> None:
    run.held = aiter(await files_download.asyncio(run.client, "file_01"))
    async for piece in run.held:
        run.heard.append(piece)


async def close(run: Run) -> None:
    async with Client("key", base_url=run.client.base_url, timeout=NEVER) as client:
        await client.aio.agents.retrieve("agent_01")


# What must hold afterwards


async def nothing_more(_: Run) -> None: ...


async def all_items(run: Run) -> None:
    if run.held is None:
        return
    await run.more(run.held)
    assert run.heard == ["a", "b", "c", "d"]


async def all_pages(run: Run) -> None:
    if run.held is None:
        return
    run.heard += [page async for page in run.held]
    assert [agent.id for page in run.heard for agent in page.data] == ["a", "b", "c", "d"]


async def all_events(run: Run) -> None:
    if run.held is None:
        return
    await run.more(run.held)
    await run.held.aclose()
    assert run.heard == run.everything.stored(run.name)


async def goes_on_or_says_so(run: Run) -> None:
    if run.held is None:
        return
    try:
        run.heard.append((await anext(run.held)).id)
    except StreamInterruptedError as error:
        last = run.heard[-1] if run.heard else None
        assert error.last_event_id == last  # noqa: PT017
    except ClosedError:
        assert len(run.heard) == 2
    await run.held.aclose()
    assert run.heard == run.everything.stored(run.name)[: len(run.heard)]


async def turn_goes_on(run: Run) -> None:
    if run.held is None:
        return
    run.heard += [event.payload.type async for event in run.held]
    assert (await run.held.result()).text == "ok"
    check_turn(run.heard, run.held.interruptions)


async def whole_file_or_none(run: Run) -> None:
    path = run.folder / "download"
    if path.exists():
        assert path.read_bytes() == FILE


async def all_bytes_or_an_error(run: Run) -> None:
    if run.held is None:
        return
    try:
        async for piece in run.held:
            run.heard.append(piece)
    except (ClosedError, StreamInterruptedError, RuntimeError):
        return
    except Exception as error:  # noqa: BLE001
        assert "cut short" in str(error)  # noqa: PT017
        return
    assert b"".join(run.heard) == FILE


Work = Callable[[Run], Awaitable[None]]

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


async def cancel_at_every_point(
    operation: str, way: str, server: Server, everything: Everything, folder: Path, *, step: int = 1
) -> int:
    """Cancel an operation at each place where it waits, or at every `step`th; how many those are.

    Raises AssertionError for what is left behind or got lost.
    """
    work, check = OPERATIONS[operation]
    points = 0
    with Leftovers(server) as leftovers:
        async with (
            Client("key", base_url=server.url, timeout=NEVER) as client,
            Meerkat(server.url, timeout=NEVER) as meerkat,
        ):
            await client.aio.agents.retrieve("agent_01")
            leftovers.begin()
            reached = True
            at = 0
            while reached:
                at += step
                run = Run(client, meerkat, everything, folder, session_name(operation))
                if run.name.startswith("follow"):
                    prepare(everything, run.name)
                try:
                    reached = await WAYS[way](work(run), at)  # type: ignore[arg-type]
                    points += reached
                    await check(run)
                    run.held = None
                    await _check_calm(client, server, folder)
                except BaseException as error:
                    error.add_note(f"{operation}, {way}, point {at}")
                    raise
        await leftovers.acheck()
        everything.check_sent_once()
    return points


async def _check_calm(client: Client, server: Server, folder: Path) -> None:
    for _ in range(3):
        await asyncio.sleep(0)
    assert (await client.aio.agents.retrieve("agent_01")).id == "agent_01"
    await until(lambda: len(asyncio.all_tasks()) == 1, "tasks are left")
    check_slots(client)
    await until(lambda: not list(folder.glob(".*.part")), "a half file is left")
    await until(lambda: server.open_connections <= 3, "connections are left")


async def until(condition: Callable[[], bool], problem: str) -> None:
    """Wait for what other threads are about to do."""
    for turn in range(20_000):
        if condition():
            return
        await asyncio.sleep(0 if turn < 100 else 0.001)
    raise AssertionError(problem)


def run_in_loop(work: Awaitable[int]) -> int:
    """Run it in a loop whose clock can jump."""

    async def main() -> int:
        return await work

    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        return runner.run(main())

"""Files on their way from the service."""

import asyncio
import gzip
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from agentsessions import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    NotFoundError,
    RequestOptions,
    Timeout,
)
from agentsessions.api import files_download, skills_versions_download
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.memory import growth_of_memory
from tests.support.replies import answer, chunk, head
from tests.support.server import Server
from tests.support.waiting import HUNG, TIMEOUTS

MIB = 1 << 20
CONTENT = bytes(range(256)) * 1000


async def download(client: PatientClient, way: str, **options: Any) -> Any:
    if way == "sync":
        return files_download.sync(client, "file_01", **options)
    return await files_download.asyncio(client, "file_01", **options)


async def result(value: Any) -> Any:
    """The value of a blocking method, or of one that is to be awaited."""
    return await value if asyncio.iscoroutine(value) else value


async def pieces(download: Any) -> list[bytes]:
    if hasattr(download, "__aiter__"):
        return [piece async for piece in download]
    return list(download)


def files_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def file_of(content: bytes) -> bytes:
    return answer(content, content_type="application/octet-stream")


async def test_in_every_way(
    server: Server, client: PatientClient, way: str, tmp_path: Path
) -> None:
    server.handler = file_of(CONTENT)
    assert await result((await download(client, way)).read()) == CONTENT
    received = await pieces(await download(client, way))
    assert b"".join(received) == CONTENT
    assert len(received) > 1
    target = tmp_path / "file"
    for path in (target, str(target)):
        saved = await result((await download(client, way)).save(path))
        assert saved == target
        assert target.read_bytes() == CONTENT
    assert files_in(tmp_path) == [target]
    assert (await download(client, way)).size == len(CONTENT)


def test_through_the_namespaces(server: Server, client: PatientClient, tmp_path: Path) -> None:
    server.handler = file_of(CONTENT)
    assert client.files.download("file_01").read() == CONTENT
    archive = client.skills.versions.download("skill_01", "1").save(tmp_path / "skill.zip")
    assert archive.read_bytes() == CONTENT
    assert skills_versions_download.sync(client, "skill_01", "1").read() == CONTENT


async def test_progress(server: Server, client: PatientClient, way: str, tmp_path: Path) -> None:
    server.handler = file_of(CONTENT)
    seen: list[tuple[int, int | None]] = []

    def note(received: int, total: int | None) -> None:
        seen.append((received, total))

    found = await download(client, way)
    await result(found.save(tmp_path / "file", progress=note))
    assert [total for _, total in seen] == [len(CONTENT)] * len(seen)
    received = [count for count, _ in seen]
    assert received == sorted(received)
    assert received[-1] == len(CONTENT)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"transfer-encoding": "chunked"}, chunk(CONTENT) + chunk(b"")),
        ({"content-encoding": "gzip", "connection": "close"}, gzip.compress(CONTENT)),
        ({"connection": "close"}, CONTENT),
        ({"content-length": "0"}, b""),
    ],
    ids=["chunked", "gzip", "until the end", "empty"],
)
async def test_sizes_that_are_not_known(
    server: Server,
    client: PatientClient,
    way: str,
    headers: dict[str, str],
    body: bytes,
    tmp_path: Path,
) -> None:
    def handler(exchange: Exchange) -> bytes:
        if "connection" in headers:
            exchange.close()
        return head(200, headers) + body

    server.handler = handler
    found = await download(client, way)
    assert found.size == (0 if "content-length" in headers else None)
    saved = await result(found.save(tmp_path / "file"))
    assert saved.read_bytes() == (CONTENT if body else b"")


# What goes wrong


BROKEN: dict[str, bytes] = {
    "short": head(200, {"content-length": "500000", "request-id": "req_1"}) + CONTENT,
    "cut chunk": head(200, {"transfer-encoding": "chunked", "request-id": "req_1"})
    + b"fffff\r\nhalf",
    "no last chunk": head(200, {"transfer-encoding": "chunked", "request-id": "req_1"})
    + chunk(CONTENT),
    "bad gzip": head(
        200, {"content-length": "9", "content-encoding": "gzip", "request-id": "req_1"}
    )
    + b"no gzip!!",
}


@pytest.mark.parametrize("exists", [False, True], ids=["new", "over another"])
@pytest.mark.parametrize("kind", BROKEN)
async def test_an_interruption_leaves_everything_as_it_was(
    server: Server, client: PatientClient, way: str, kind: str, exists: bool, tmp_path: Path
) -> None:
    def broken(exchange: Exchange) -> bytes:
        exchange.close()
        return BROKEN[kind]

    server.handler = broken
    target = tmp_path / "file"
    if exists:
        target.write_bytes(b"before")
    found = await download(client, way)
    with pytest.raises(APIConnectionError) as caught:
        await result(found.save(target))
    assert caught.value.operation == "files_download"
    assert caught.value.request_id == "req_1"
    if exists:
        assert target.read_bytes() == b"before"
    assert files_in(tmp_path) == [target] * exists
    with pytest.raises(APIError):
        await result((await download(client, way)).read())
    with pytest.raises(APIError):
        await pieces(await download(client, way))


async def test_a_consumer_that_raises(
    server: Server, client: PatientClient, way: str, tmp_path: Path
) -> None:
    server.handler = file_of(CONTENT)

    def stop(received: int, total: int | None) -> None:
        raise ZeroDivisionError(f"{received} of {total}")

    found = await download(client, way)
    with pytest.raises(ZeroDivisionError):
        await result(found.save(tmp_path / "file", progress=stop))
    assert files_in(tmp_path) == []
    server.wait_for_at_most(1)


async def test_a_timeout(server: Server, client: PatientClient, way: str, tmp_path: Path) -> None:
    async def stalls(exchange: Exchange) -> None:
        await exchange.send(head(200, {"content-length": "1000"}) + b"half")
        await exchange.gone()
        exchange.close()

    server.handler = stalls
    found: Any = None
    for seconds in TIMEOUTS:
        options = RequestOptions(timeout=Timeout(connect=HUNG, stream=seconds))
        with suppress(APITimeoutError):
            found = await download(client, way, options=options)
            break
    with pytest.raises(APIConnectionError, match="no data arrived in time"):
        await result(found.save(tmp_path / "file"))
    assert files_in(tmp_path) == []
    server.wait_for_no_connections()


async def test_a_cancellation(server: Server, client: PatientClient, tmp_path: Path) -> None:
    begun = asyncio.Event()

    async def stalls(exchange: Exchange) -> None:
        await exchange.send(head(200, {"content-length": str(9 * MIB)}) + b"x" * 3 * MIB)
        await exchange.gone()
        exchange.close()

    def note(received: int, _: int | None) -> None:
        assert received
        begun.set()

    server.handler = stalls
    found = await files_download.asyncio(client, "file_01")
    saving = asyncio.create_task(found.save(tmp_path / "file", progress=note))
    await begun.wait()
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    assert files_in(tmp_path) == []
    await asyncio.to_thread(server.wait_for_no_connections)


async def test_an_error_instead_of_a_file(server: Server, client: PatientClient, way: str) -> None:
    body = {"error": {"type": "not_found_error", "message": "There is no such file."}}
    server.handler = answer(body, 404)
    with pytest.raises(NotFoundError, match="There is no such file") as caught:
        await download(client, way)
    assert caught.value.request_id == "req_test"


@pytest.mark.parametrize("place", ["missing/file", "folder", "name" * 100])
async def test_places_that_cannot_be_written(
    server: Server, client: PatientClient, way: str, place: str, tmp_path: Path
) -> None:
    server.handler = file_of(CONTENT)
    (tmp_path / "folder").mkdir()
    found = await download(client, way)
    with pytest.raises(OSError, match=r"Errno"):
        await result(found.save(tmp_path / place))
    assert files_in(tmp_path) == [tmp_path / "folder"]
    server.wait_for_at_most(1)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
async def test_permissions_are_those_of_a_new_file(
    server: Server, client: PatientClient, way: str, tmp_path: Path
) -> None:
    server.handler = file_of(CONTENT)
    plain = tmp_path / "plain"
    plain.touch()
    saved = await result((await download(client, way)).save(tmp_path / "file"))
    assert stat.S_IMODE(saved.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


async def test_only_once(server: Server, client: PatientClient, way: str, tmp_path: Path) -> None:
    server.handler = file_of(CONTENT)
    found = await download(client, way)
    await result(found.read())
    with pytest.raises(RuntimeError, match="files_download has been read already"):
        await result(found.read())
    with pytest.raises(RuntimeError, match="read already"):
        await result(found.save(tmp_path / "file"))
    with pytest.raises(RuntimeError, match="read already"):
        await pieces(found)
    closed = await download(client, way)
    await result(closed.close() if way == "sync" else closed.aclose())
    with pytest.raises(RuntimeError, match="files_download is closed"):
        await result(closed.read())
    assert files_in(tmp_path) == []


async def test_large_files_are_streamed(
    server: Server, client: PatientClient, way: str, tmp_path: Path
) -> None:
    """48 MiB to disk in a fraction of that memory."""

    async def large(exchange: Exchange) -> None:
        await exchange.send(head(200, {"content-length": str(48 * MIB)}))
        piece = bytes(MIB // 4)
        for _ in range(4 * 48):
            await exchange.send(piece)

    server.handler = large

    async def save() -> None:
        found = await download(client, way)
        saved = await result(found.save(tmp_path / "file"))
        assert saved.stat().st_size == 48 * MIB

    assert await growth_of_memory(save) < 8 * MIB

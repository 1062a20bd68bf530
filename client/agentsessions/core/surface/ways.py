"""The ways to send a call: for its answer, a stream or a download, blocking or for asyncio."""

from __future__ import annotations

from typing import Any, TypeVar

from ..answers.downloads import AsyncDownload, Download
from ..answers.response import Response
from ..answers.streams import AsyncEventStream, EventStream
from ..requests.operation import Call
from .calling import AsyncClient, SyncClient

T = TypeVar("T")


def send(client: SyncClient, call: Call[T]) -> T:
    return client.send(call).parsed


def send_detailed(client: SyncClient, call: Call[T]) -> Response[T]:
    return client.send(call)


async def asend(client: AsyncClient, call: Call[T]) -> T:
    return (await client.asend(call)).parsed


async def asend_detailed(client: AsyncClient, call: Call[T]) -> Response[T]:
    return await client.asend(call)


def stream(client: SyncClient, call: Call[T]) -> EventStream[T]:
    return client.open_stream(call).parsed


def stream_detailed(client: SyncClient, call: Call[T]) -> Response[EventStream[T]]:
    return client.open_stream(call)


async def astream(client: AsyncClient, call: Call[T]) -> AsyncEventStream[T]:
    return (await client.aopen_stream(call)).parsed


async def astream_detailed(client: AsyncClient, call: Call[T]) -> Response[AsyncEventStream[T]]:
    return await client.aopen_stream(call)


def download(client: SyncClient, call: Call[Any]) -> Download:
    return client.open_download(call).parsed


def download_detailed(client: SyncClient, call: Call[Any]) -> Response[Download]:
    return client.open_download(call)


async def adownload(client: AsyncClient, call: Call[Any]) -> AsyncDownload:
    return (await client.aopen_download(call)).parsed


async def adownload_detailed(client: AsyncClient, call: Call[Any]) -> Response[AsyncDownload]:
    return await client.aopen_download(call)

"""Calls as people write them. Type checkers read this file; nothing runs it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import assert_type

from agentsessions import Client, DryRun, RequestOptions, Response, Unset
from agentsessions.api import (
    files_download,
    files_upload,
    sessions_create,
    sessions_delete,
    sessions_events_list,
    sessions_events_send,
    sessions_events_stream,
    sessions_list,
    sessions_retrieve,
)
from agentsessions.core.response.downloads import Download
from agentsessions.models import (
    AgentMessageEvent,
    CreateSessionRequest,
    CreateSessionRequestDict,
    DeletedSession,
    SendEventsRequest,
    Session,
    SessionEvent,
    SessionEventPage,
    SessionPage,
    SessionStatus,
    StreamEvent,
    TextBlock,
    UploadFileRequest,
    UserMessage,
)


def resources(client: Client) -> None:
    body = CreateSessionRequest(agent="agent_01", environment_id="env_01", metadata={"a": "b"})
    session = sessions_create.sync(client, body=body)
    assert_type(session, Session)
    assert_type(session.title, str | None | Unset)
    assert_type(session.created_at, datetime)
    assert_type(session.status, SessionStatus)
    assert_type(sessions_retrieve.sync(client, session.id), Session)
    assert_type(sessions_retrieve.sync_detailed(client, session.id), Response[Session])
    assert_type(sessions_retrieve.dry_run(client, session.id), DryRun)
    assert_type(sessions_delete.sync(client, session.id), DeletedSession)


def mappings(client: Client) -> None:
    body: CreateSessionRequestDict = {"agent": "agent_01", "environment_id": "env_01"}
    assert_type(sessions_create.sync(client, body=body), Session)


def lists(client: Client) -> None:
    page = sessions_list.sync(client, statuses=["idle", SessionStatus.RUNNING], limit=5)
    assert_type(page, SessionPage)
    assert_type(page.data, list[Session])
    for session in sessions_list.sync_iter(client, created_at_gte=datetime.now(UTC)):
        assert_type(session, Session)
    for event in sessions_events_list.sync_iter(client, "sesn_01"):
        assert_type(event, SessionEvent)
    assert_type(sessions_events_list.sync(client, "sesn_01"), SessionEventPage)


def sending(client: Client) -> None:
    message = UserMessage(content=[TextBlock(text="Hello")])
    sessions_events_send.sync(client, "sesn_01", body=SendEventsRequest(events=[message]))


def streaming(client: Client) -> None:
    with sessions_events_stream.sync(client, "sesn_01") as stream:
        for event in stream:
            assert_type(event, StreamEvent)
            if isinstance(event, AgentMessageEvent):
                assert_type(event.id, str)
                break


async def asynchronous(client: Client) -> None:
    assert_type(await sessions_retrieve.asyncio(client, "sesn_01"), Session)
    detailed = await sessions_retrieve.asyncio_detailed(client, "sesn_01")
    assert_type(detailed.parsed, Session)
    async for session in sessions_list.asyncio_iter(client):
        assert_type(session, Session)
    async with await sessions_events_stream.asyncio(client, "sesn_01") as stream:
        async for event in stream:
            assert_type(event, StreamEvent)


def files(client: Client) -> None:
    files_upload.sync(client, body=UploadFileRequest(file=Path("notes.txt")))
    with files_download.sync(client, "file_01") as download:
        assert_type(download, Download)
        assert_type(download.save("notes.txt"), Path)


def options(client: Client) -> None:
    sessions_retrieve.sync(
        client,
        "sesn_01",
        options=RequestOptions(timeout=5, max_retries=0, betas=["a"], headers={"a": "b"}),
    )


def mistakes(client: Client) -> None:
    sessions_retrieve.sync(client)  # type: ignore[call-arg]
    sessions_retrieve.sync(client, 5)  # type: ignore[arg-type]
    sessions_retrieve.sync("client", "sesn_01")  # type: ignore[arg-type]
    sessions_list.sync(client, colour="red")  # type: ignore[call-arg]
    sessions_list.sync(client, limit="5")  # type: ignore[arg-type]
    sessions_create.sync(client, body=5)  # type: ignore[arg-type]
    CreateSessionRequest(agent="agent_01")  # type: ignore[call-arg]
    CreateSessionRequest(agent=5, environment_id="env_01")  # type: ignore[arg-type]

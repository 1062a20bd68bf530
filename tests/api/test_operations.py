"""Every operation of every service, called in every way, against a server that checks the request.

The cases come from the documents: a new operation is covered by itself.
"""

import inspect
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from agentsessions import DryRun
from agentsessions.core.serialization.decoding import is_array, is_object
from agentsessions.core.serialization.model import encode
from agentsessions.everruns import Everruns
from agentsessions.meerkat import Meerkat
from tests.api.calling import SERVICES, arguments, method_of, module_of, spread_body
from tests.api.checking_server import (
    CONTENT,
    LINES,
    TEXT,
    CheckingServer,
    credential,
    json_answer,
    stream_events,
)
from tests.support.clients import PatientClient
from tests.support.document import CLAUDE, MEERKAT, OPERATIONS, DocumentedOperation
from tests.support.server import Server
from tests.support.waiting import PATIENT

FURTHER = {
    f"{name}.{id}": operation
    for document, name in SERVICES.items()
    for id, operation in document.operations.items()
}
ALL = OPERATIONS | FURTHER

operations = pytest.mark.parametrize("operation", ALL.values(), ids=ALL)
with_previews = pytest.mark.parametrize(
    ("operation", "research_preview"),
    [
        *(pytest.param(one, False, id=f"{name}-base") for name, one in ALL.items()),
        *(pytest.param(one, True, id=f"{name}-preview") for name, one in OPERATIONS.items()),
    ],
)
AnyClient = PatientClient | Everruns | Meerkat


@pytest.fixture
def caller(operation: DocumentedOperation, server: Server, client: PatientClient) -> AnyClient:
    """A client of the service that the operation is of."""
    if operation.document is CLAUDE:
        return client
    if operation.document is MEERKAT:
        return Meerkat(server.url, timeout=PATIENT)
    return Everruns("sk-test-key", base_url=server.url, timeout=PATIENT)


def previewing(client: AnyClient) -> PatientClient:
    assert isinstance(client, PatientClient)
    return client.with_options(research_preview=True)


def check_answer(operation: DocumentedOperation, result: Any) -> None:
    is_page = type(result).__name__ in ("Page", "AsyncPage")
    assert encode(result.model if is_page else result) == json_answer(operation)


def check_events(operation: DocumentedOperation, events: list[Any]) -> None:
    assert [encode(event) for event in events] == stream_events(operation)
    assert not [event for event in events if type(event).__name__ == "UnknownVariant"]


def check_plain(operation: DocumentedOperation, result: Any) -> None:
    match operation.answer_type:
        case "application/json":
            check_answer(operation, result)
        case "":
            assert result is None
        case _:
            assert result == TEXT.decode()


def check_sync(operation: DocumentedOperation, result: Any, folder: Path) -> None:
    match operation.answer_type:
        case "text/event-stream":
            with result as stream:
                check_events(operation, list(stream))
        case "application/x-ndjson":
            with result as lines:
                assert list(lines) == LINES
        case "application/octet-stream":
            assert result.save(folder / "downloaded").read_bytes() == CONTENT
        case _:
            check_plain(operation, result)


async def check_async(operation: DocumentedOperation, result: Any, folder: Path) -> None:
    match operation.answer_type:
        case "text/event-stream":
            async with result as stream:
                check_events(operation, [event async for event in stream])
        case "application/x-ndjson":
            async with result as lines:
                assert [line async for line in lines] == LINES
        case "application/octet-stream":
            saved = await result.save(folder / "downloaded")
            assert saved.read_bytes() == CONTENT
        case _:
            check_plain(operation, result)


@with_previews
def test_blocking_calls(
    operation: DocumentedOperation,
    research_preview: bool,
    server: Server,
    caller: AnyClient,
    tmp_path: Path,
) -> None:
    """The module's `sync` and the method of the namespace send what the document asks for."""
    checking = server.handler = CheckingServer(operation, research_preview=research_preview)
    client = previewing(caller) if research_preview else caller
    path, named = arguments(operation)
    check_sync(operation, module_of(operation).sync(client, *path, **named), tmp_path)
    method = method_of(client, operation)
    check_sync(operation, method(*path, **spread_body(operation, method, named)), tmp_path)
    assert checking.refusals == []
    assert len(server.requests) == 2


@with_previews
async def test_asyncio_calls(
    operation: DocumentedOperation,
    research_preview: bool,
    server: Server,
    caller: AnyClient,
    tmp_path: Path,
) -> None:
    """The same for `asyncio` and for the namespaces under `client.aio`."""
    checking = server.handler = CheckingServer(operation, research_preview=research_preview)
    async with caller:
        preview = previewing(caller) if research_preview else caller
        path, named = arguments(operation)
        result = await module_of(operation).asyncio(preview, *path, **named)
        await check_async(operation, result, tmp_path)
        method = method_of(preview.aio, operation)
        result = await method(*path, **spread_body(operation, method, named))
        await check_async(operation, result, tmp_path)
    assert checking.refusals == []
    assert len(server.requests) == 2


@operations
async def test_detailed_calls(
    operation: DocumentedOperation, server: Server, caller: AnyClient
) -> None:
    """The detailed ways give the status, the headers and the request id."""
    server.handler = CheckingServer(operation)
    path, named = arguments(operation)
    module = module_of(operation)
    async with caller:
        method, amethod = method_of(caller, operation), method_of(caller.aio, operation)
        responses: list[Any] = [
            module.sync_detailed(caller, *path, **named),
            await module.asyncio_detailed(caller, *path, **named),
            method.detailed(*path, **spread_body(operation, method, named)),
            await amethod.detailed(*path, **spread_body(operation, amethod, named)),
        ]
        for response in responses:
            assert response.status_code == operation.status
            assert response.request_id == response.headers.get(request_id_header(caller))
            if operation.answer_type == "application/json":
                assert json.loads(response.content) == json_answer(operation)
            elif hasattr(response.parsed, "aclose"):
                await response.parsed.aclose()
            elif hasattr(response.parsed, "close"):
                response.parsed.close()
            else:
                check_plain(operation, response.parsed)


def request_id_header(client: AnyClient) -> str:
    return "request-id" if isinstance(client, PatientClient) else "x-request-id"


def shows(shown: Any, sent: Any) -> bool:
    """Whether a body is shown as it is sent, but for the secrets in it."""
    if is_object(shown) and is_object(sent):
        return shown.keys() == sent.keys() and all(shows(shown[key], sent[key]) for key in sent)
    if is_array(shown) and is_array(sent):
        return len(shown) == len(sent) and all(map(shows, shown, sent))
    return bool(shown == sent) or shown == "[redacted]"


@operations
def test_a_dry_run_is_what_is_sent(
    operation: DocumentedOperation, server: Server, caller: AnyClient
) -> None:
    server.handler = CheckingServer(operation)
    path, named = arguments(operation)
    module, method = module_of(operation), method_of(caller, operation)
    spread = spread_body(operation, method, named)
    dry_runs: list[DryRun] = [
        module.dry_run(caller, *path, **named),
        method.dry_run(*path, **spread),
        method_of(caller.aio, operation).dry_run(*path, **spread),
    ]
    assert server.requests == []
    result = module.sync(caller, *path, **named)
    if hasattr(result, "close"):
        result.close()
    sent = server.requests[0]
    for dry_run in dry_runs:
        assert dry_run.method == sent.method
        assert dry_run.url == server.url + sent.target
        hidden = {name for name, value in dry_run.headers.items() if value == "[redacted]"}
        assert {
            name: dry_run.headers[name] for name in dry_run.headers.keys() - hidden
        }.items() <= (sent.headers.items())
        assert hidden <= {"authorization", "x-webhook-secret"}
        assert sent.headers.get("authorization") == credential(operation)
        assert ("authorization" in hidden) == (credential(operation) is not None)
        if operation.body_type == "multipart/form-data":
            assert dry_run.body is None
        elif operation.body_type == "text/plain":
            assert dry_run.body == sent.body.decode()
        else:
            assert shows(json.loads(dry_run.body or "null"), json.loads(sent.body or b"null"))
            content = dry_run.request.content
            assert isinstance(content, bytes | None)
            assert json.loads(content or b"null") == json.loads(sent.body or b"null")
        assert "sk-test-key" not in dry_run.to_curl() + repr(dry_run)


@operations
def test_signatures(operation: DocumentedOperation) -> None:
    """Path parameters are positional, in path order; everything else is named."""
    module = module_of(operation)
    names = [parameter.python_name for parameter in operation.among("path")]
    for way in ("sync", "asyncio", "sync_detailed", "asyncio_detailed", "dry_run"):
        parameters = inspect.signature(getattr(module, way)).parameters.values()
        positional = [p.name for p in parameters if p.kind is not inspect.Parameter.KEYWORD_ONLY]
        assert positional == ["client", *names]
    assert operation.node["summary"] in module.sync.__doc__
    if operation.node.get("x-paginated"):
        assert callable(module.sync_iter)
        assert callable(module.asyncio_iter)
    assert operation.id in dir(import_module(module.__package__))

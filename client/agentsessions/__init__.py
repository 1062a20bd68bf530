"""A typed SDK for services that run agents in sessions.

    from agentsessions import Client
    from agentsessions.api import sessions_create
    from agentsessions.models import CreateSessionRequest

    client = Client()
    body = CreateSessionRequest(agent="agent_01", environment_id="env_01")
    session = sessions_create.sync(client, body=body)

Every operation is a module of `agentsessions.api`, every model a class of `agentsessions.models`.
Names are imported when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__
from .core.lazy import lazy_names

if TYPE_CHECKING:
    from . import api as api, models as models, testing as testing, webhooks as webhooks
    from .client import Client as Client
    from .core.errors import (
        AgentSessionsError as AgentSessionsError,
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ClosedError as ClosedError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        InternalServerError as InternalServerError,
        MaybeSentError as MaybeSentError,
        NotFoundError as NotFoundError,
        OverloadedError as OverloadedError,
        PermissionDeniedError as PermissionDeniedError,
        PreconditionFailedError as PreconditionFailedError,
        RateLimitError as RateLimitError,
        RequestTooLargeError as RequestTooLargeError,
        ResponseValidationError as ResponseValidationError,
        RunTimeoutError as RunTimeoutError,
        Sent as Sent,
        StreamInterruptedError as StreamInterruptedError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .core.follow.iterators import AsyncFollow as AsyncFollow, Follow as Follow
    from .core.follow.reconnect import ReconnectPolicy as ReconnectPolicy
    from .core.headers import Headers as Headers
    from .core.observers.observer import (
        ObservedAttempt as ObservedAttempt,
        ObservedRun as ObservedRun,
        ObservedStream as ObservedStream,
        ObservedToolCall as ObservedToolCall,
        Observer as Observer,
    )
    from .core.request.dry_run import DryRun as DryRun
    from .core.request.files import FileInput as FileInput, FilePart as FilePart
    from .core.request.operation import Call as Call
    from .core.request.options import RequestOptions as RequestOptions, Timeout as Timeout
    from .core.response.downloads import AsyncDownload as AsyncDownload, Download as Download
    from .core.response.lines import AsyncJsonLines as AsyncJsonLines, JsonLines as JsonLines
    from .core.response.pages import AsyncPage as AsyncPage, AsyncPages as AsyncPages, Page as Page
    from .core.response.response import Response as Response
    from .core.response.streams import (
        AsyncEventStream as AsyncEventStream,
        EventStream as EventStream,
    )
    from .core.serialization.model import Model as Model
    from .core.serialization.unknown import UnknownVariant as UnknownVariant
    from .core.serialization.unset import UNSET as UNSET, Unset as Unset
    from .managed_agents.run.accumulate import accumulate as accumulate
    from .meerkat.errors import (
        CallbackPendingError as CallbackPendingError,
        RequestCancelledError as RequestCancelledError,
        SessionCreatedError as SessionCreatedError,
    )
    from .portable.errors import SessionServiceError as SessionServiceError
    from .portable.events import (
        AsyncPortableEvents as AsyncPortableEvents,
        PortableEvent as PortableEvent,
        PortableEvents as PortableEvents,
    )
    from .portable.protocol import (
        AsyncSessionService as AsyncSessionService,
        SessionService as SessionService,
    )
    from .portable.results import (
        PortableResult as PortableResult,
        PortableSession as PortableSession,
        PortableUsage as PortableUsage,
    )
    from .run.awaited import AsyncRunStream as AsyncRunStream
    from .run.blocking import RunStream as RunStream
    from .run.result import RunResult as RunResult, ToolCall as ToolCall
    from .tools import Tool as Tool, ToolContext as ToolContext, tool as tool

_NAMES = {
    "client": ["Client"],
    "core.response.downloads": ["AsyncDownload", "Download"],
    "core.response.lines": ["AsyncJsonLines", "JsonLines"],
    "core.response.pages": ["AsyncPage", "AsyncPages", "Page"],
    "core.response.response": ["Response"],
    "core.response.streams": ["AsyncEventStream", "EventStream"],
    "core.errors": [
        "AgentSessionsError",
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ClosedError",
        "ConfigurationError",
        "ConflictError",
        "InternalServerError",
        "MaybeSentError",
        "NotFoundError",
        "OverloadedError",
        "PermissionDeniedError",
        "PreconditionFailedError",
        "RateLimitError",
        "RequestTooLargeError",
        "ResponseValidationError",
        "RunTimeoutError",
        "Sent",
        "StreamInterruptedError",
        "UnprocessableEntityError",
    ],
    "core.headers": ["Headers"],
    "core.follow.iterators": ["AsyncFollow", "Follow"],
    "core.follow.reconnect": ["ReconnectPolicy"],
    "core.observers.observer": [
        "ObservedAttempt",
        "ObservedRun",
        "ObservedStream",
        "ObservedToolCall",
        "Observer",
    ],
    "core.request.dry_run": ["DryRun"],
    "core.request.files": ["FileInput", "FilePart"],
    "core.request.operation": ["Call"],
    "core.request.options": ["RequestOptions", "Timeout"],
    "core.serialization.model": ["Model"],
    "core.serialization.unknown": ["UnknownVariant"],
    "core.serialization.unset": ["UNSET", "Unset"],
    "meerkat.errors": ["CallbackPendingError", "RequestCancelledError", "SessionCreatedError"],
    "portable.errors": ["SessionServiceError"],
    "portable.events": ["AsyncPortableEvents", "PortableEvent", "PortableEvents"],
    "portable.protocol": ["AsyncSessionService", "SessionService"],
    "portable.results": ["PortableResult", "PortableSession", "PortableUsage"],
    "managed_agents.run.accumulate": ["accumulate"],
    "run.awaited": ["AsyncRunStream"],
    "run.blocking": ["RunStream"],
    "run.result": ["RunResult", "ToolCall"],
    "tools": ["Tool", "ToolContext", "tool"],
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names}

__all__ = ["__version__", *_MODULES]  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]  # strings all the same

if not TYPE_CHECKING:
    _PARTS = {name: name for name in ("api", "models", "testing", "webhooks")}
    __getattr__, __dir__ = lazy_names(__name__, _MODULES, _PARTS)

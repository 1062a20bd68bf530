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
    from . import api as api, models as models, webhooks as webhooks
    from .client import Client as Client
    from .core.answers.downloads import AsyncDownload as AsyncDownload, Download as Download
    from .core.answers.pages import AsyncPage as AsyncPage, AsyncPages as AsyncPages, Page as Page
    from .core.answers.response import Response as Response
    from .core.answers.streams import (
        AsyncEventStream as AsyncEventStream,
        EventStream as EventStream,
    )
    from .core.errors import (
        AgentSessionsError as AgentSessionsError,
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
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
        Sent as Sent,
        StreamInterruptedError as StreamInterruptedError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .core.headers import Headers as Headers
    from .core.reliability.follows import AsyncFollow as AsyncFollow, Follow as Follow
    from .core.reliability.perseverance import Patience as Patience
    from .core.requests.dry_run import DryRun as DryRun
    from .core.requests.files import FileInput as FileInput, FilePart as FilePart
    from .core.requests.operation import Call as Call
    from .core.requests.options import RequestOptions as RequestOptions, Timeout as Timeout
    from .core.values.model import Model as Model
    from .core.values.unknown import UnknownVariant as UnknownVariant
    from .core.values.unset import UNSET as UNSET, Unset as Unset

_NAMES = {
    "client": ["Client"],
    "core.answers.downloads": ["AsyncDownload", "Download"],
    "core.answers.pages": ["AsyncPage", "AsyncPages", "Page"],
    "core.answers.response": ["Response"],
    "core.answers.streams": ["AsyncEventStream", "EventStream"],
    "core.errors": [
        "AgentSessionsError",
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
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
        "Sent",
        "StreamInterruptedError",
        "UnprocessableEntityError",
    ],
    "core.headers": ["Headers"],
    "core.reliability.follows": ["AsyncFollow", "Follow"],
    "core.reliability.perseverance": ["Patience"],
    "core.requests.dry_run": ["DryRun"],
    "core.requests.files": ["FileInput", "FilePart"],
    "core.requests.operation": ["Call"],
    "core.requests.options": ["RequestOptions", "Timeout"],
    "core.values.model": ["Model"],
    "core.values.unknown": ["UnknownVariant"],
    "core.values.unset": ["UNSET", "Unset"],
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names}

__all__ = ["__version__", *_MODULES]  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]  # strings all the same

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES, ["api", "models", "webhooks"])

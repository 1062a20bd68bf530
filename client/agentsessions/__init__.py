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
    from .client import Client as Client
    from .core.answers.downloads import AsyncDownload as AsyncDownload
    from .core.answers.downloads import Download as Download
    from .core.answers.pages import AsyncPage as AsyncPage
    from .core.answers.pages import Page as Page
    from .core.answers.response import Response as Response
    from .core.answers.streams import AsyncEventStream as AsyncEventStream
    from .core.answers.streams import EventStream as EventStream
    from .core.errors import (
        AgentSessionsError as AgentSessionsError,
    )
    from .core.errors import (
        APIConnectionError as APIConnectionError,
    )
    from .core.errors import (
        APIError as APIError,
    )
    from .core.errors import (
        APIStatusError as APIStatusError,
    )
    from .core.errors import (
        APITimeoutError as APITimeoutError,
    )
    from .core.errors import (
        AuthenticationError as AuthenticationError,
    )
    from .core.errors import (
        BadRequestError as BadRequestError,
    )
    from .core.errors import (
        ConfigurationError as ConfigurationError,
    )
    from .core.errors import (
        ConflictError as ConflictError,
    )
    from .core.errors import (
        InternalServerError as InternalServerError,
    )
    from .core.errors import (
        MaybeSentError as MaybeSentError,
    )
    from .core.errors import (
        NotFoundError as NotFoundError,
    )
    from .core.errors import (
        OverloadedError as OverloadedError,
    )
    from .core.errors import (
        PermissionDeniedError as PermissionDeniedError,
    )
    from .core.errors import (
        PreconditionFailedError as PreconditionFailedError,
    )
    from .core.errors import (
        RateLimitError as RateLimitError,
    )
    from .core.errors import (
        RequestTooLargeError as RequestTooLargeError,
    )
    from .core.errors import (
        ResponseValidationError as ResponseValidationError,
    )
    from .core.errors import (
        StreamInterruptedError as StreamInterruptedError,
    )
    from .core.errors import (
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .core.headers import Headers as Headers
    from .core.requests.dry_run import DryRun as DryRun
    from .core.requests.files import FilePart as FilePart
    from .core.requests.operation import Call as Call
    from .core.requests.options import RequestOptions as RequestOptions
    from .core.requests.options import Timeout as Timeout
    from .core.values.model import Model as Model
    from .core.values.unknown import UnknownVariant as UnknownVariant
    from .core.values.unset import UNSET as UNSET
    from .core.values.unset import Unset as Unset

_MODULES = {
    "Client": "client",
    "AsyncDownload": "core.answers.downloads",
    "Download": "core.answers.downloads",
    "DryRun": "core.requests.dry_run",
    "FilePart": "core.requests.files",
    "Headers": "core.headers",
    "Model": "core.values.model",
    "Call": "core.requests.operation",
    "AsyncPage": "core.answers.pages",
    "Page": "core.answers.pages",
    "RequestOptions": "core.requests.options",
    "Timeout": "core.requests.options",
    "Response": "core.answers.response",
    "AsyncEventStream": "core.answers.streams",
    "EventStream": "core.answers.streams",
    "UnknownVariant": "core.values.unknown",
    "UNSET": "core.values.unset",
    "Unset": "core.values.unset",
    **dict.fromkeys(
        (
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
            "StreamInterruptedError",
            "UnprocessableEntityError",
        ),
        "core.errors",
    ),
}

__all__ = ["__version__", *_MODULES]  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]  # strings all the same

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)

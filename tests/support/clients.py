"""Clients and small things that many tests of the facade share."""

from __future__ import annotations

import io
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from agentsessions import Client, RequestOptions
from agentsessions.api import agents_retrieve
from agentsessions.core.credentials import Key
from tests.support.exchange import Request
from tests.support.waiting import PATIENT

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]


class PatientClient(Client):
    """A client that gives up on a silent server soon; the `client` fixture keeps it from waiting
    between attempts, and notes in `pauses` how long it would have waited.
    """

    def __init__(self, api_key: Key | None = None, **options: Any) -> None:
        options.setdefault("timeout", PATIENT)
        super().__init__(api_key, **options)
        self.pauses: list[float] = []


def sent_headers(client: Client, options: RequestOptions | None = None) -> dict[str, str]:
    """The headers of a request, with the credentials in them."""
    return dict(agents_retrieve.dry_run(client, "agent_01", options=options).request.headers)


class Part(NamedTuple):
    """One part of a form as a server reads it."""

    name: str
    filename: str | None
    media_type: str | None
    content: bytes


def _payload(part: Any) -> bytes:
    payload: bytes = part.get_payload(decode=True)
    return payload


def parse_form(request: Request) -> list[Part]:
    """The parts of a multipart body, read by the standard library."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    assert not message.defects
    return [
        Part(
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get("content-type"),
            _payload(part),
        )
        for part in message.iter_parts()
    ]


class OnceOnly(io.RawIOBase):
    """A file that can be read but not rewound, such as a pipe."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)

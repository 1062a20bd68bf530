"""Requests: of every route, well-formed and not."""

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import quote

from agentsessions_emulator.jsontypes import is_list, is_object
from tests.emulator.fuzzing.values import Schema, Values

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "BREW")
TARGETS = (
    b"*",
    b"/",
    b"//",
    b"/%0A",
    b"/%00",
    b"/v1/agents%0A",
    b"/v1/agents/%ff%fe",
    b"/v1/agents/%ED%A0%80",
    b"http://x/v1/agents",
    b"http://localhost/v1/agents",
    b"/_emulator",
    b"/_emulator/",
    b"/_emulator//health",
    b"/_emulator/%2e%2e/v1/agents",
    b"/v1/../_emulator/reset",
    b"/v1/agents?%zz",
    b"/v1/agents?limit=%00",
    b"/v1/agents?page=%ff",
    b"/v1/agents?limit=" + b"9" * 5000,
    b"x:443",
    b"/" + b"a" * 5000,
    b"/v1/agents?" + b"a=b&" * 2000,
    b"/v1/files/%2f/content",
    b"\xff",
    b"/a b",
)
HEADERS = (
    (b"host", b"evil.example"),
    (b"host", b""),
    (b"origin", b"null"),
    (b"origin", b"http://evil.example"),
    (b"sec-fetch-site", b"cross-site"),
    (b"authorization", b""),
    (b"authorization", b"Basic \xff\xfe"),
    (b"anthropic-beta", b"no-such-beta"),
    (b"anthropic-beta", b"\xe9,,,"),
    (b"content-type", b""),
    (b"content-type", b"multipart/form-data"),
    (b"content-type", b"multipart/form-data; boundary=\xff"),
    (b"content-type", b"multipart/form-data; boundary=" + b"b" * 300),
    (b"content-type", b"text/plain"),
    (b"content-length", b"-1"),
    (b"content-length", b"5"),
    (b"content-length", b"99999999999999999999"),
    (b"transfer-encoding", b"chunked"),
    (b"transfer-encoding", b"gzip"),
    (b"expect", b"100-continue"),
    (b"connection", b"upgrade"),
    (b"upgrade", b"websocket"),
    (b"x-long", b"y" * 70_000),
    (b"bad name", b"z"),
    (b"x-break", b"a\r\n b"),
    (b"x-nul", b"\x00"),
    (b"cookie", b"a=b"),
    (b"idempotency-key", b"\xff"),
    (b"anthropic-workspace-id", b"\xe9\xff"),
    (b"anthropic-version", b"1999-01-01"),
)
USUAL = ((b"host", b"localhost"), (b"content-type", b"application/json"))
PAIRS = ("x=1", "limit=1&limit=2", "page=", "=", "&&", "%", "a[]=1")
FILENAMES = ('; filename="SKILL.md"', '; filename="a/SKILL.md"', "", "; x")
CLIP = 65_000
KEPT = 40


@dataclass(frozen=True)
class Route:
    """A route to aim at: of the document, or of the control plane."""

    name: str
    method: str
    path: str
    query: Mapping[str, Schema]
    body: Schema | None
    form: Schema | None
    betas: str | None


@dataclass(frozen=True)
class Sent:
    """A request as it goes over the socket, and the route that it was made for."""

    name: str
    content: bytes


class Known:
    """What earlier answers have told: ids by the plural that their paths have, and cursors."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._texts: dict[str, list[str]] = {}

    def add(self, kind: str, text: str) -> None:
        texts = self._texts.setdefault(kind, [])
        if text not in texts:
            texts.append(text)
        if len(texts) > KEPT:
            texts.pop(self._random.randrange(len(texts)))

    def any_of(self, kind: str) -> str | None:
        """One of this kind, now and then of another one; None where none is known."""
        texts = self._texts.get(kind)
        if self._texts and (not texts or self._random.random() < 0.05):
            texts = self._random.choice([*self._texts.values()])
        return self._random.choice(texts) if texts else None


class Requests:
    """Makes one request after the other, partly of what is `known`, with these `headers`."""

    def __init__(
        self,
        random: Random,
        routes: Sequence[Route],
        values: Values,
        known: Known,
        headers: Mapping[str, str],
    ) -> None:
        self._headers = {name.encode(): value.encode() for name, value in headers.items()}
        self._random = random
        self._routes = routes
        self._values = values
        self._known = known

    def next(self) -> Sent:
        route = self._random.choice(self._routes)
        request = self._sound(route)
        kinds: list[tuple[float, Callable[[bytes], bytes]]] = [
            (0.06, self._broken_up),
            (0.03, self._cut_short),
        ]
        for chance, spoil in kinds:
            if self._random.random() < chance:
                return Sent(f"raw {route.name}", spoil(request))
        return Sent(route.name, request)

    def _sound(self, route: Route) -> bytes:
        """A request that is one in the sense of HTTP, most of the time."""
        random = self._random
        method = route.method if random.random() < 0.95 else random.choice(METHODS)
        target = self._target(route) if random.random() < 0.95 else random.choice(TARGETS)
        headers = dict(USUAL) | self._headers
        if route.betas is not None:
            headers[b"anthropic-beta"] = route.betas.encode()
        body = self._body(route, headers)
        headers[b"content-length"] = str(len(body)).encode()
        lines = [method.encode() + b" " + target + b" HTTP/1.1"]
        if random.random() < 0.1:
            name, value = random.choice(HEADERS)
            headers[name] = value
            if name == b"transfer-encoding":
                del headers[b"content-length"]
        lines += [name + b": " + value for name, value in headers.items()]
        return b"\r\n".join(lines) + b"\r\nconnection: close\r\n\r\n" + body

    def _target(self, route: Route) -> bytes:
        random = self._random
        parts = route.path.split("/")
        path = "/".join(
            self._part(before) if part.startswith("{") else part
            for before, part in zip(["", *parts], parts, strict=False)
        )
        pairs = [
            f"{quote(name)}={quote(self._query_value(name, schema), safe='')}"
            for name, schema in route.query.items()
            if random.random() < 0.2
        ]
        if random.random() < 0.05:
            pairs.append(random.choice(PAIRS))
        return (path + ("?" + "&".join(pairs) if pairs else "")).encode("ascii", "replace")

    def _part(self, before: str) -> str:
        known = self._known.any_of(before)
        if known is None or self._random.random() < 0.05:
            known = str(self._values.nasty())[:200] or "_"
        return quote(known, safe="")

    def _query_value(self, name: str, schema: Schema) -> str:
        random = self._random
        if name == "page" and (cursor := self._known.any_of("page")) is not None:
            return self._forged(cursor)
        value = self._values.fitting(schema) if random.random() < 0.7 else self._values.nasty()
        if name == "block_ms":
            value = 1
        text = json.dumps(value) if isinstance(value, bool | int | float | list) else str(value)
        return text[:2000]

    def _forged(self, cursor: str) -> str:
        random = self._random
        if random.random() < 0.5:
            return cursor
        packed = cursor.removeprefix("page_")
        try:
            fields = json.loads(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)))
        except ValueError:
            return cursor
        fields = self._values.spoilt(fields)
        return "page_" + base64.urlsafe_b64encode(json.dumps(fields).encode()).decode().rstrip("=")

    def _body(self, route: Route, headers: dict[bytes, bytes]) -> bytes:
        random, values = self._random, self._values
        if route.form is not None:
            return self._form(route.form, headers)
        if route.body is None:
            return b"" if random.random() < 0.9 else values.written(values.nasty())
        value = self._named(values.fitting(route.body))
        if random.random() < 0.5:
            value = values.spoilt(value)
        return values.written(value)

    def _named(self, value: Any) -> Any:
        """The same value with ids that exist in the places of ids."""
        if is_object(value):
            return {name: self._identified(name, item) for name, item in value.items()}
        return [self._named(item) for item in value] if is_list(value) else value

    def _identified(self, name: str, item: Any) -> Any:
        if name.endswith("_ids") and is_list(item):
            return [self._identified(name.removesuffix("s"), one) for one in item]
        is_id = name.endswith("_id") or name == "agent"
        if not is_id or not isinstance(item, str):
            return self._named(item)
        return self._known.any_of(f"{name.removesuffix('_id')}s") or item

    def _form(self, form: Schema, headers: dict[bytes, bytes]) -> bytes:
        random = self._random
        headers[b"content-type"] = b"multipart/form-data; boundary=b"
        parts: list[bytes] = []
        for name in form["properties"]:
            label = random.choice((name, name, name, "other", ""))
            filename = random.choice(FILENAMES)
            text = random.choice(("a", "---\nname: a\ndescription: b\n---\n", "", "\x00"))
            head = f'--b\r\ncontent-disposition: form-data; name="{label}"{filename}\r\n\r\n'
            parts.append((head + text + "\r\n").encode())
        return b"".join(parts) + random.choice((b"--b--\r\n", b"--b--\r\n", b"--b-", b""))

    def _broken_up(self, request: bytes) -> bytes:
        """Bytes in it are others, more or fewer."""
        random = self._random
        content = bytearray(request[:CLIP])
        for _ in range(random.choice((1, 1, 3, 20))):
            place = random.randrange(len(content)) if content else 0
            match random.randrange(3):
                case 0:
                    content[place : place + 1] = bytes([random.randrange(256)])
                case 1:
                    del content[place : place + random.choice((1, 5, 50))]
                case _:
                    content[place:place] = random.randbytes(random.choice((1, 5)))
        return bytes(content)

    def _cut_short(self, request: bytes) -> bytes:
        return request[: self._random.randrange(len(request))]

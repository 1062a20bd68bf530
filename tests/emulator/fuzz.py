"""Every route of the document and of the control plane, asked anything.

`python -m tests.emulator.fuzz --service everruns --minutes 10 --seed N` sends requests made from
the schemas and then spoilt, and bytes that are no request, and prints what came of it. A finding is
an answer without the documented error shape or without a request id, one of 5xx where that is no
answer to a turn, something logged, or an emulator that is no longer there.
"""

import argparse
import json
import logging
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from agentsessions_emulator import Emulator
from agentsessions_emulator.jsontypes import is_list, is_object
from tests.emulator.fuzzing.judge import ask
from tests.emulator.fuzzing.requests import Known, Requests, Route
from tests.emulator.fuzzing.values import Values
from tests.emulator.subjects import SUBJECTS
from tests.support.document import OpenApi

UNDONE = ("POST /_emulator/faults", "POST /_emulator/clock")
"""What would spoil the answers to come: it is taken back at once."""
RARE = "POST /_emulator/reset"


@dataclass
class Findings:
    """What came of it."""

    statuses: Counter[int] = field(default_factory=Counter[int])
    served: set[str] = field(default_factory=set[str])
    problems: list[str] = field(default_factory=list[str])

    def table(self, routes: int) -> str:
        total = sum(self.statuses.values())
        lines = [f"{total} requests; {len(self.served)} of {routes} routes gave a 2xx"]
        lines += [
            f"  {'no answer' if status == 0 else status}: {count}"
            for status, count in sorted(self.statuses.items())
        ]
        lines += [f"{len(self.problems)} findings", *self.problems[:50]]
        return "\n".join(lines)


class Fuzz:
    """A fuzzer of one emulator. The same seed asks for the same things."""

    def __init__(self, emulator: Emulator, seed: int, service: str = "managed-agents") -> None:
        self._emulator = emulator
        self._subject = SUBJECTS[service]
        self._random = random.Random(seed)
        self._known = Known(self._random)
        document = self._subject.document
        self.routes = [*_documented(document), *_controls(emulator)]
        schemas = {f"#/components/schemas/{name}": one for name, one in document.schemas.items()}
        values = Values(self._random, schemas)
        self._requests = Requests(
            self._random, self.routes, values, self._known, self._subject.headers
        )
        self.findings = Findings()
        self._logged = _Logged()
        self._furnish()

    def run(self, *, count: int | None = None, seconds: float = float("inf")) -> Findings:
        """Ask so often, or for so long."""
        logging.getLogger().addHandler(self._logged)
        end = time.monotonic() + seconds
        try:
            asked = 0
            while asked != count and time.monotonic() < end:
                self._ask()
                asked += 1
        finally:
            logging.getLogger().removeHandler(self._logged)
        if not self._emulator.clock.now:
            self.findings.problems.append("the emulator is gone")
        return self.findings

    def _furnish(self) -> None:
        """Something to ask for, of the kinds that others are made of."""
        for is_odd in (False, True):
            for name, key in self._subject.plant(self._emulator.url, is_odd).items():
                self._known.add(f"{name.removesuffix('_id')}s", key)

    def _ask(self) -> None:
        sent = self._requests.next()
        if sent.name == RARE and self._random.random() < 0.98:
            return
        findings = self.findings
        try:
            answer = ask(self._emulator.url, sent.content, is_head=sent.content[:5] == b"HEAD ")
        except TimeoutError:
            findings.problems.append(f"{sent.name}: silence: {sent.content[:2000]!r}")
            return
        finally:
            if sent.name.endswith(UNDONE):
                self._emulator.faults.clear()
                self._emulator.clock.resume()
        findings.statuses[answer.status] += 1
        problem = answer.problem(self._subject) or self._logged.take()
        if problem is not None:
            findings.problems.append(
                f"{sent.name}: {problem}: {sent.content[:2000]!r} -> {answer.body[:500]!r}"
            )
        if 200 <= answer.status < 300:
            findings.served.add(sent.name)
            if sent.name == RARE:
                self._furnish()
            self._learn(sent.name, answer.body)

    def _learn(self, name: str, body: bytes) -> None:
        """Remember ids and cursors."""
        kind = [part for part in name.split("/") if part and "{" not in part][-1]
        try:
            answer: Any = json.loads(body)
        except ValueError:
            return
        if not is_object(answer):
            return
        listed: Any = answer.get("data")
        items: list[Any] = listed if is_list(listed) else [answer]
        for item in items[:20]:
            for name, key in item.items() if is_object(item) else ():
                if name in ("id", "session_id", "run_id") and isinstance(key, str):
                    self._known.add(kind if name == "id" else f"{name[:-3]}s", key)
        if isinstance(answer.get("next_page"), str):
            self._known.add("page", answer["next_page"])


class _Logged(logging.Handler):
    """What the emulator complains of while it answers."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if "the script failed" not in record.getMessage():
            self._records.append(self.format(record)[-1500:])

    def take(self) -> str | None:
        records, self._records = self._records, []
        return "logged " + "\n".join(records) if records else None


def _documented(document: OpenApi) -> Iterator[Route]:
    for path, item in document.root["paths"].items():
        for method in ("get", "post", "put", "patch", "delete"):
            if method in item:
                yield _route(document, method.upper(), path, item, item[method])


def _route(document: OpenApi, method: str, path: str, item: Any, operation: Any) -> Route:
    resolve = document.resolve
    parameters = [
        resolve(p) for p in (*item.get("parameters", ()), *operation.get("parameters", ()))
    ]
    content = resolve(operation.get("requestBody", {})).get("content", {})
    body = content.get("application/json", {}).get("schema")
    form = content.get("multipart/form-data", {}).get("schema")
    betas: Any = {**item, **operation}.get("x-betas")
    return Route(
        f"{method} {path}",
        method,
        path,
        {p["name"]: p["schema"] for p in parameters if p["in"] == "query"},
        body,
        resolve(form) if form else None,
        betas[0] if betas else None,
    )


def _controls(emulator: Emulator) -> Iterator[Route]:
    request = b"GET /_emulator/routes HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n"
    for route in json.loads(ask(emulator.url, request, is_head=False).body)["data"]:
        name = f"{route['method']} {route['path']}"
        query = {name: {"type": "string"} for name in route["query"]}
        yield Route(name, route["method"], route["path"], query, route["body"], None, None)


def main() -> int:
    """Print the table; 1 if there is a finding."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--service", choices=SUBJECTS, default="managed-agents")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=None)
    asked = parser.parse_args()
    seed = asked.seed if asked.seed is not None else random.randrange(10**6)
    print(f"seed {seed}", flush=True)
    with Emulator(service=asked.service) as emulator:
        fuzz = Fuzz(emulator, seed, asked.service)
        findings = fuzz.run(seconds=asked.minutes * 60)
        print(findings.table(len(fuzz.routes)))
        emulator.reset()  # scripts were made to fail: their assertions are no finding
    return 1 if findings.problems else 0


if __name__ == "__main__":
    sys.exit(main())

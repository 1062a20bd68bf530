"""`python -m tests.meerkat_exchanges URL`: whether a running server does what the document says.

It takes every operation once, archives the session that it has made, and prints a line for each
answer. The exit status is 1 if one differs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

import httpx

from agentsessions import (
    AgentSessionsError,
    APIStatusError,
    ConfigurationError,
    ResponseValidationError,
)
from agentsessions.meerkat import Meerkat
from tests.meerkat_exchanges.exchanges import DOCUMENT, Exchange, contradictions
from tests.meerkat_exchanges.observed import Keeping
from tests.meerkat_exchanges.tour import Step, new_session, server_steps, session_steps

_TURN_TIMEOUT = 300.0
"""Seconds that a turn may take, and an event of it."""


class Check:
    """Takes steps, and prints and counts what was found."""

    def __init__(self, transport: Keeping) -> None:
        self._kept = transport.kept
        self.answers = 0
        self.differences = 0

    def take(self, steps: Iterable[Step]) -> None:
        for name, step in steps:
            first = len(self._kept)
            misread: ResponseValidationError | None = None
            try:
                step()
            except APIStatusError:
                pass  # the answer says it all
            except ResponseValidationError as error:
                misread = error
            self._report(name, self._kept[first:], misread)

    def _report(
        self, name: str, kept: list[Exchange], misread: ResponseValidationError | None
    ) -> None:
        for exchange in kept:
            self.answers += 1
            self._line(exchange.operation.id, exchange.status, name, contradictions(exchange))
            if exchange.status >= 500:
                print(f"    it has failed: {exchange.body}")
        if misread is not None:
            self._line(
                misread.operation or "", "", name, [f"the client could not read it: {misread}"]
            )

    def _line(self, operation: str, status: int | str, name: str, found: list[str]) -> None:
        self.differences += bool(found)
        print(f"{operation:30} {status:>3}  {name:30} {'DIFFERS' if found else 'as documented'}")
        for one in found:
            print(f"    {one}")

    def summary(self) -> str:
        asked = {exchange.operation.id for exchange in self._kept}
        missing = ", ".join(sorted(DOCUMENT.operations.keys() - asked)) or "none"
        return (
            f"{self.answers} answers, {self.differences} of them differ; "
            f"operations that were not tried: {missing}"
        )


def main(url: str) -> int:
    transport = Keeping()
    check = Check(transport)
    connections = httpx.Client(transport=transport)
    try:
        with connections, Meerkat(url, timeout=_TURN_TIMEOUT, http_client=connections) as client:
            check.take(server_steps(client))
            with new_session(client) as session_id:
                check.take(session_steps(client, session_id))
    except (AgentSessionsError, ConfigurationError) as error:
        print(f"It went no further. {type(error).__name__}: {error}")
        check.differences += 1
    print(check.summary())
    return 1 if check.differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

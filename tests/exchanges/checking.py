"""Takes steps on a running server, and prints what differs from the document."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from agentsessions import APIStatusError, ResponseValidationError
from tests.exchanges.observed import Keeping
from tests.exchanges.recorded import Exchange, RecordedService

Step = tuple[str, Callable[[], object]]
"""What is tried, in words, and what tries it."""


class Check:
    """Takes steps, and prints and counts what was found."""

    def __init__(self, service: RecordedService, transport: Keeping) -> None:
        self._service = service
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
            if exchange.is_not_there:
                _line(exchange.operation.id, exchange.status, name, "NOT THERE")
                continue
            found = self._service.contradictions(exchange)
            self._judge(exchange.operation.id, exchange.status, name, found)
            if exchange.status >= 500:
                print(f"    it has failed: {exchange.body}")
        if misread is not None:
            found = [f"the client could not read it: {misread}"]
            self._judge(misread.operation or "", "", name, found)

    def _judge(self, operation: str, status: int | str, name: str, found: list[str]) -> None:
        self.differences += bool(found)
        _line(operation, status, name, "DIFFERS" if found else "as documented")
        for one in found:
            print(f"    {one}")

    def summary(self) -> str:
        asked = {exchange.operation.id for exchange in self._kept}
        absent = {exchange.operation.id for exchange in self._kept if exchange.is_not_there}
        return (
            f"{self.answers} answers, {self.differences} of them differ; "
            f"operations that the server does not have: {_listed(absent)}; "
            "operations that were not tried: "
            + _listed(self._service.document.operations.keys() - asked)
        )


def _line(operation: str, status: int | str, name: str, verdict: str) -> None:
    print(f"{operation:30} {status:>3}  {name:30} {verdict}")


def _listed(operations: Iterable[str]) -> str:
    return ", ".join(sorted(operations)) or "none"

"""schemathesis over the emulator: every operation of the document, with ids that exist.

    python -m tests.emulator.schemathesis_run --service everruns --examples 100 --seed 7

It sends what the document allows and what it does not, one operation after the other (`fuzzing`),
then in sequences in which one operation uses what another has answered (`stateful`); its own
analysis of the document finds the links. Answers are held to the document: status, content type,
schema, headers, and no 500. Prints a table of the operations, and what went wrong.
"""

import argparse
import zlib
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from schemathesis import hooks
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema

from agentsessions_emulator import Emulator
from agentsessions_emulator.jsontypes import is_list, is_object
from tests.emulator.subjects import SUBJECTS, Ids, Subject
from tests.support.waiting import HUNG

# Their types are incomplete.
_CONFIG: Any = SchemathesisConfig
_HOOKS: Any = hooks

PHASES = ("examples", "coverage", "fuzzing", "stateful")
USUAL_PHASES = ("examples", "fuzzing", "stateful")
_REQUESTS_EACH = 10
_VALID_AFTER_ALL = "Invalid component: positive test case"
"""What schemathesis says of a request that it meant to be wrong and that turned out not to be."""

_REFUSALS = [400, 401, 403, 404, 405, 409, 412, 413, 415, 422]
_NOT_ASKED = (
    # Any key opens the emulator, and rules that no schema can state refuse much of what fits one.
    "ignored_auth",
    "positive_data_acceptance",
)


@dataclass
class Report:
    """What became of a run: answers by operation and status, requests by phase, and
    failures with one example each.
    """

    answers: dict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))
    failures: dict[tuple[str, str, str], str] = field(
        default_factory=dict[tuple[str, str, str], str]
    )
    phases: Counter[str] = field(default_factory=Counter[str])
    errors: list[str] = field(default_factory=list[str])

    @property
    def problems(self) -> list[str]:
        found = [
            f"{operation}: {check}: {why}\n    {example}"
            for (operation, check, why), example in self.failures.items()
        ]
        return [*self.errors, *found]

    def table(self) -> Iterator[str]:
        """One line for each operation: how many requests, and how many answers of each status."""
        for operation, statuses in sorted(self.answers.items()):
            told = " ".join(f"{status}:{count}" for status, count in sorted(statuses.items()))
            yield f"{operation:60} {statuses.total():6}  {told}"
        totals = sum(self.answers.values(), Counter[int]())
        told = " ".join(f"{status}:{count}" for status, count in sorted(totals.items()))
        by_phase = ", ".join(f"{count} {phase}" for phase, count in self.phases.items())
        yield f"{len(self.answers)} operations, {totals.total()} requests ({by_phase})  {told}"
        yield f"{len(self.problems)} problems"


def run(
    examples: int,
    seed: int,
    *,
    service: str = "managed-agents",
    phases: Sequence[str] = USUAL_PHASES,
    operations: Sequence[str] = (),
) -> Report:
    """Try all operations, or those that are named."""
    report, subject = Report(), SUBJECTS[service]
    with Emulator(service=service) as emulator:
        for stream in subject.streams:
            cut = {"type": "cut", "events": 0, "how": "eof"}
            emulator.faults.add(cut, operation=stream, times=None)
        schema = _schema(subject, emulator.url, examples, seed, phases)
        if operations:
            schema = schema.include(operation_id=list(operations))
        with Families(subject, emulator.url).in_requests():
            for event in from_schema(schema).execute():
                _note(report, event)
        report.errors += [str(failure) for failure in emulator.failures]
    return report


def _schema(subject: Subject, url: str, examples: int, seed: int, phases: Sequence[str]) -> Any:
    config = _CONFIG.from_dict(
        {
            "seed": seed,
            "headers": dict(subject.headers),
            "continue-on-failure": True,
            # The machine may be busy.
            "request-timeout": HUNG,
            "suppress-health-check": ["all"],
            "phases": {phase: _phase(phase, phases) for phase in PHASES},
            "checks": {
                **{rule: {"enabled": False} for rule in (*_NOT_ASKED, *subject.unchecked)},
                "negative_data_rejection": {"expected-statuses": _REFUSALS},
            },
            "generation": {"max-examples": examples, "database": "none"},
        }
    )
    schema: Any = schemathesis.openapi.from_dict(subject.document.root, config=config)
    schema.config.update(base_url=url, workers=1)
    return schema


def _phase(phase: str, wanted: Sequence[str]) -> dict[str, Any]:
    if phase == "stateful":
        return {"enabled": phase in wanted}
    # Its own memory of ids would put together what does not belong together.
    return {"enabled": phase in wanted, "extra-data-sources": {"responses": False}}


class Families:
    """Objects of every kind that belong together, and fresh ones every few requests.

    Without them most requests would meet what is archived, deleted or of another session.
    """

    def __init__(self, subject: Subject, url: str) -> None:
        self._subject = subject
        self._url = url
        self._requests = 0
        self._ids: Ids = {}

    @contextmanager
    def in_requests(self) -> Generator[None]:
        """Put ids that exist in the place of most that schemathesis has made up."""

        def before_call(_context: Any, case: Any, _options: Any) -> None:
            if self._requests % _REQUESTS_EACH == 0:
                is_odd = self._requests // _REQUESTS_EACH % 2 == 1
                self._ids = self._subject.plant(self._url, is_odd)
            self._requests += 1
            case.path_parameters = self._real(case.path_parameters)
            case.query = self._real(case.query)
            case.body = self._real(case.body)

        _HOOKS.hook(before_call)
        try:
            yield
        finally:
            _HOOKS.unregister(before_call)

    def _real(self, value: Any, name: str = "") -> Any:
        if is_object(value):
            if str(value.get("type")).startswith("agent") and "id" in value:
                value = {**value, "id": self._real(value["id"], "agent")}
            return {key: self._real(one, key) for key, one in value.items()}
        if is_list(value):
            return [self._real(one, name.removesuffix("s")) for one in value]
        known = self._ids.get("agent_id" if name == "agent" else name)
        if known is None or not isinstance(value, str) or "_01" in value:
            return value
        is_kept = zlib.crc32(value.encode(errors="surrogatepass")) % 8 == 0
        return value if is_kept else known


def _note(report: Report, event: events.EngineEvent) -> None:
    if isinstance(event, events.NonFatalError):
        report.errors.append(f"{event.label}: {event.value!r}")
    elif isinstance(event, events.FatalError):
        report.errors.append(repr(event.exception))
    elif isinstance(event, events.ScenarioFinished):
        recorder: Any = event.recorder
        report.phases[event.phase.value] += len(recorder.interactions)
        for key, interaction in recorder.interactions.items():
            label = recorder.cases[key].value.operation.label
            if interaction.response is not None:
                report.answers[label][interaction.response.status_code] += 1
        for key, checks in recorder.checks.items():
            for check in checks:
                found = check.failure_info
                if found is not None and _VALID_AFTER_ALL not in found.failure.message:
                    label = recorder.cases[key].value.operation.label
                    why = f"{found.failure.title}: {found.failure.message[:300]}"
                    report.failures.setdefault((label, check.name, why), found.code_sample)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--service", choices=SUBJECTS, default="managed-agents")
    parser.add_argument("--examples", type=int, default=100, help="for each operation and phase")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--phase", action="append", choices=PHASES)
    parser.add_argument("operations", nargs="*", help="their ids; left out, all")
    chosen = parser.parse_args()
    report = run(
        chosen.examples,
        chosen.seed,
        service=chosen.service,
        phases=chosen.phase or USUAL_PHASES,
        operations=chosen.operations,
    )
    print(*report.problems, *report.table(), sep="\n")
    return min(1, len(report.problems))


if __name__ == "__main__":
    raise SystemExit(main())

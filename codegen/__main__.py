"""`python -m codegen`: what is generated from the documents of all services, or of one.

generate        compile the document into `api/` and `models/` of the package, and for the emulator
reference       write the pages of the reference
check           fail unless what is there is what `generate` and `reference` would write

operation ID    print a new operation to paste into the document; it has options of its own
drift           compare the document with the official client; has options too
"""

from __future__ import annotations

import os
import signal

if __name__ == "__main__":  # ctrl-C during the imports below
    signal.signal(signal.SIGINT, lambda _, __: os._exit(130))

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from attrs import evolve, frozen

from codegen.check import check, shown
from codegen.compiled import compile_document
from codegen.drift import ClientError, watch
from codegen.generate import GenerationError, generate, paths_of
from codegen.lint import valid_document
from codegen.problem import DocumentError
from codegen.reader import Reader
from codegen.reference import write_reference
from codegen.services import ROOT, SERVICES, Service
from codegen.stub import StubError, operation_stub

PLACES = ("document", "package", "reference")


def main() -> int:
    words = sys.argv[1:]
    if words[:1] == ["drift"]:
        return _drift(words[1:])
    jobs = _new_operation(words[1:]) if words[:1] == ["operation"] else _generation(words)
    done: list[bool] = []
    try:
        for job in jobs:  # nothing is written before all documents are fine
            valid_document(job.service.document)
        with ThreadPoolExecutor() as pool:  # most of the work is done by processes
            for results in pool.map(Job.carry_out, jobs):
                done += results
    except (DocumentError, GenerationError, StubError, OSError) as error:
        print(error, file=sys.stderr)
        print("nothing more was written" if done else "nothing was written", file=sys.stderr)
        return 1
    return 0 if all(done) else 1


def _generate(service: Service) -> bool:
    print(f"{len(generate(paths_of(service)))} files written to {service.package}")
    if service.compiled:
        service.compiled.write_text(compile_document(service.document), "utf-8", newline="\n")
        print(f"1 file written to {service.compiled.parent}")
    return True


def _reference(service: Service) -> bool:
    pages = write_reference(service.document, service.reference, service.surroundings)
    print(f"{len(pages)} files written to {service.reference}")
    return True


def _check(service: Service) -> bool:
    lines = list(check(service))
    for line in lines:
        print(line, file=sys.stderr)
    return not lines


def _operation(service: Service, *, asked: argparse.Namespace) -> bool:
    reader = Reader(valid_document(service.document).root)
    given = {"method": asked.method, "path": asked.path, "tag": asked.tag}
    print(operation_stub(reader, asked.id, **given), end="")
    return True


Command = Callable[[Service], bool]


@frozen
class Job:
    """What is to be done for one service, one command after the other."""

    service: Service
    commands: Sequence[Command]

    def carry_out(self) -> list[bool]:
        """Whether each command had nothing to complain about."""
        return [command(self.service) for command in self.commands]


COMMANDS: dict[str, Command] = {
    "generate": _generate,
    "reference": _reference,
    "check": _check,
}


def _generation(words: list[str]) -> list[Job]:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("commands", nargs="+", choices=COMMANDS)
    _add_service(parser, PLACES)
    arguments = parser.parse_args(words)
    commands = [COMMANDS[command] for command in arguments.commands]
    return [Job(service, commands) for service in _services(arguments)]


def _new_operation(words: list[str]) -> list[Job]:
    parser = argparse.ArgumentParser(
        prog="python -m codegen operation",
        description="Print a new operation to paste into the document.",
    )
    parser.add_argument("id", help="the operation's id, e.g. sessions_notes_create")
    parser.add_argument("--method", default="", help="default: what the last word of the id means")
    parser.add_argument("--path", default="", help="default: the path of the resource")
    parser.add_argument("--tag", default="", help="default: the resource that the id begins with")
    _add_service(parser, ["document"])
    asked = parser.parse_args(words)
    return [Job(_services(asked)[0], [partial(_operation, asked=asked)])]


def _drift(words: list[str]) -> int:
    """0 without differences, 1 with some, 2 if the two cannot be compared."""
    parser = argparse.ArgumentParser(
        prog="python -m codegen drift",
        description="Compare openapi.yaml with the official client that is installed.",
    )
    parser.add_argument("--scaffold", action="store_true", help="print what the document lacks")
    parser.add_argument("--document", type=Path, default=shown(SERVICES[0].document))
    asked = parser.parse_args(words)
    try:
        report = watch(asked.document, ROOT)
    except (DocumentError, ClientError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    if asked.scaffold:
        print(report.scaffold, end="")
        return 0
    for line in report.lines:
        print(line)
    print(report.summary, file=sys.stderr)
    return 1 if report.lines else 0


def _add_service(parser: argparse.ArgumentParser, places: Iterable[str]) -> None:
    parser.add_argument("--service", choices=[service.name for service in SERVICES])
    others = parser.add_argument_group("in place of what the table of services says")
    for place in places:
        others.add_argument(f"--{place}", type=Path)


def _services(arguments: argparse.Namespace) -> list[Service]:
    chosen = [one for one in SERVICES if arguments.service in (None, one.name)]
    others = {name: value for name in PLACES if (value := getattr(arguments, name, None))}
    return [evolve(chosen[0], compiled=None, **others)] if others else chosen


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)

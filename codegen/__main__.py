"""`python -m codegen`: what is generated from the documents of all services, or of one.

generate    compile the document into `api/` and `models/` of the package
reference   write the pages of the reference
check       fail unless what is there is what `generate` and `reference` would write
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from attrs import evolve

from codegen.check import check
from codegen.generate import GenerationError, generate, paths_of
from codegen.problem import DocumentError
from codegen.reference import write_reference
from codegen.services import SERVICES, Service


def main() -> int:
    arguments = _arguments()
    steps = [
        (COMMANDS[command], service)
        for service in _services(arguments)
        for command in arguments.commands
    ]
    done: list[bool] = []
    try:
        for command, service in steps:
            done.append(command(service))
    except (DocumentError, GenerationError, OSError) as error:
        print(error, file=sys.stderr)
        print("nothing more was written" if done else "nothing was written", file=sys.stderr)
        return 1
    return 0 if all(done) else 1


def _generate(service: Service) -> bool:
    print(f"{len(generate(paths_of(service)))} files written to {service.package}")
    return True


def _reference(service: Service) -> bool:
    pages = write_reference(service.document, service.reference, service.guides)
    print(f"{len(pages)} files written to {service.reference}")
    return True


def _check(service: Service) -> bool:
    lines = list(check(service))
    for line in lines:
        print(line, file=sys.stderr)
    return not lines


COMMANDS: dict[str, Callable[[Service], bool]] = {
    "generate": _generate,
    "reference": _reference,
    "check": _check,
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("commands", nargs="+", choices=COMMANDS)
    parser.add_argument("--service", choices=[service.name for service in SERVICES])
    others = parser.add_argument_group("in place of what the table of services says")
    for name in ("document", "package", "reference"):
        others.add_argument(f"--{name}", type=Path)
    return parser.parse_args()


def _services(arguments: argparse.Namespace) -> list[Service]:
    chosen = [one for one in SERVICES if arguments.service in (None, one.name)]
    names = ("document", "package", "reference")
    others = {name: value for name in names if (value := getattr(arguments, name))}
    return [evolve(chosen[0], **others)] if others else chosen


if __name__ == "__main__":
    sys.exit(main())

"""`python -m codegen`: compile openapi.yaml, write the reference, or begin a new operation."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.document import Document
from codegen.generate import GenerationError, Paths, generate
from codegen.lint import lint
from codegen.problem import DocumentError
from codegen.reference import write_reference
from codegen.stub import StubError, operation_stub

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    arguments = _parser().parse_args()
    try:
        print(arguments.run(arguments))
    except (DocumentError, GenerationError, StubError, OSError) as error:
        print(error, file=sys.stderr)
        print("nothing was written", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(required=True)

    generating = commands.add_parser("generate", help="compile the document into a package")
    generating.add_argument("--package", type=Path, default=ROOT / "client" / "agentsessions")
    generating.set_defaults(run=_generate)

    describing = commands.add_parser("reference", help="write the reference of the document")
    describing.add_argument("--reference", type=Path, default=ROOT / "docs" / "reference")
    describing.set_defaults(run=_reference)

    beginning = commands.add_parser("operation", help="print a new operation to paste")
    beginning.add_argument("id", help="the operation's id, e.g. sessions_notes_create")
    beginning.add_argument(
        "--method", default="", help="default: what the last word of the id means"
    )
    beginning.add_argument("--path", default="", help="default: the path of the resource")
    beginning.add_argument(
        "--tag", default="", help="default: the resource that the id begins with"
    )
    beginning.set_defaults(run=_operation)

    for command in (generating, describing, beginning):
        command.add_argument("--document", type=Path, default=ROOT / "openapi.yaml")
    return parser


def _generate(arguments: argparse.Namespace) -> str:
    paths = Paths(
        document=arguments.document,
        templates=ROOT / "templates",
        config=ROOT / "generator-config.yaml",
        package=arguments.package,
    )
    return f"{len(generate(paths))} files written to {arguments.package}"


def _reference(arguments: argparse.Namespace) -> str:
    pages = write_reference(arguments.document, arguments.reference)
    return f"{len(pages)} files written to {arguments.reference}"


def _operation(arguments: argparse.Namespace) -> str:
    document = Document.load(arguments.document)
    if problems := lint(document):
        raise DocumentError(problems)
    return operation_stub(
        document.root,
        arguments.id,
        method=arguments.method,
        path=arguments.path,
        tag=arguments.tag,
    ).rstrip()


if __name__ == "__main__":
    sys.exit(main())

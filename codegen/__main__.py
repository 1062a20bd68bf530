"""`python -m codegen`: compile openapi.yaml into the package, or into the reference."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.generate import GenerationError, Paths, generate
from codegen.problem import DocumentError
from codegen.reference import write_reference

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("command", choices=["generate", "reference"])
    parser.add_argument("--document", type=Path, default=ROOT / "openapi.yaml")
    parser.add_argument("--package", type=Path, default=ROOT / "client" / "agentsessions")
    parser.add_argument("--reference", type=Path, default=ROOT / "docs" / "reference")
    arguments = parser.parse_args()
    paths = Paths(
        document=arguments.document,
        templates=ROOT / "templates",
        config=ROOT / "generator-config.yaml",
        package=arguments.package,
    )
    try:
        if arguments.command == "reference":
            target = arguments.reference
            count = len(write_reference(arguments.document, target))
        else:
            target = arguments.package
            count = len(generate(paths))
    except (DocumentError, GenerationError, OSError) as error:
        print(error, file=sys.stderr)
        print("nothing was written", file=sys.stderr)
        return 1
    print(f"{count} files written to {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

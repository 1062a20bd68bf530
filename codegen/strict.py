"""The command line of openapi-python-client, in a process whose Jinja refuses undefined names.

The generator is run as it is: this is its own `generate` with its own arguments. But it makes its
Jinja environment with Jinja's defaults, in which an undefined name prints nothing, and it has no
switch against that. So the default is made strict before the generator starts. Every expression of
every template is then checked while the file that needs it is written, and nothing is rendered
twice. The process ends with the run, and with it what was changed.

    python codegen/strict.py PREPARED TEMPLATES CONFIG OUTPUT

prints why nothing was generated, and fails.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, StrictUndefined, TemplateError, Undefined
from openapi_python_client.cli import app
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError


def refuse_undefined_names() -> None:
    """From now on, Jinja environments are strict unless they are told otherwise."""
    defaults = Environment.__init__.__defaults__ or ()
    Environment.__init__.__defaults__ = tuple(
        StrictUndefined if value is Undefined else value for value in defaults
    )


def generate(prepared: Path, templates: Path, config: Path, output: Path) -> str | None:
    """Run the generator; any warning is an error. What went wrong, or None.

    A loss is what went wrong before all else: templates may stumble over what is missing.
    """
    arguments = ["generate", "--meta", "none", "--fail-on-warning"]
    arguments += ["--path", str(prepared), "--output-path", str(output)]
    arguments += ["--custom-template-path", str(templates), "--config", str(config)]
    problem = _run(arguments, templates)
    return problem and (losses(prepared, config) or problem)


def _run(arguments: list[str], templates: Path) -> str | None:
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            app(arguments)
    except SystemExit as end:
        return f"openapi_python_client failed:\n{said.getvalue()}" if end.code else None
    except TemplateError as error:
        return f"{_place(error, templates)}: {error}"
    except Exception as error:  # noqa: BLE001  # an expression in a template can raise anything
        return f"{_place(error, templates)}: {type(error).__name__}: {error}"
    return None


def losses(prepared: Path, config_file: Path) -> str | None:
    """What of the document the generator leaves out, a line each; its own words are a page each."""
    config = Config.from_sources(
        ConfigFile.load_from_path(config_file),
        MetaType.NONE,
        document_source=prepared,
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    data = GeneratorData.from_dict(json.loads(prepared.read_text(encoding="utf-8")), config=config)
    if isinstance(data, GeneratorError):
        return f"openapi_python_client: {_words(data)}"
    lines = [f"    {_words(error)}" for error in _parse_errors(data)]
    return "\n".join(("openapi_python_client leaves something out:", *lines)) if lines else None


def _parse_errors(data: GeneratorData) -> Iterator[ParseError]:
    yield from data.errors
    for tag in data.endpoint_collections_by_tag.values():
        yield from tag.parse_errors


def _words(error: GeneratorError) -> str:
    return " ".join(f"{error.header} {error.detail or ''}".split())


def _place(error: Exception, templates: Path) -> str:
    """The innermost template line on the way to the error."""
    place, step = "templates", error.__traceback__
    while step is not None:
        file = step.tb_frame.f_code.co_filename
        if file.startswith(str(templates)):
            place = f"{Path(file).relative_to(templates.parent)}:{step.tb_lineno}"
        step = step.tb_next
    return place


if __name__ == "__main__":
    refuse_undefined_names()
    sys.exit(generate(*map(Path, sys.argv[1:])))

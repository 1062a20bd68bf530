"""Parse the document and render every template once, under strict rules.

The generator's command line prints nothing for an undefined name and has no switch against it. Its
own `Project` does the same work here with Jinja's `StrictUndefined`; what it writes is thrown
away.
"""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path

from jinja2 import StrictUndefined, TemplateError
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError


def rehearse(prepared: Path, templates: Path, config_file: Path, output: Path) -> str | None:
    """What the generator would leave out or what is wrong with the templates, or None.

    `output` is a folder to write to.
    """
    config = Config.from_sources(
        ConfigFile.load_from_path(config_file),
        MetaType.NONE,
        document_source=prepared,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )
    data = GeneratorData.from_dict(json.loads(prepared.read_text(encoding="utf-8")), config=config)
    if isinstance(data, GeneratorError):
        return f"openapi_python_client: {_words(data)}"
    if losses := [f"    {_words(error)}" for error in _losses(data)]:
        return "\n".join(("openapi_python_client leaves something out:", *losses))
    project = Project(openapi=data, config=config, custom_template_path=templates)
    project.env.undefined = StrictUndefined
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            project.build()
    except TemplateError as error:
        return f"{_place(error, templates)}: {error}"
    except Exception as error:  # noqa: BLE001  # an expression in a template can raise anything
        return f"{_place(error, templates)}: {type(error).__name__}: {error}"
    return None


def _losses(data: GeneratorData) -> Iterator[ParseError]:
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

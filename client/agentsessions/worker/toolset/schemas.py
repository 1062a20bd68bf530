"""What the model is told of the tools, as the service's agent toolset has them."""

from __future__ import annotations

from typing import Any, NamedTuple

_PATH = "A path in the working directory: relative to it, or absolute."


class Declaration(NamedTuple):
    """What a tool does, and the JSON Schema of its input."""

    description: str
    input_schema: dict[str, Any]


def _input(required: tuple[str, ...] = (), **properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def _text(description: str) -> dict[str, Any]:
    return {"type": "string", "description": description}


def _optional(kind: str, description: str, **more: Any) -> dict[str, Any]:
    return {"type": [kind, "null"], "description": description, **more}


_SEARCHED = _optional("string", "The directory to search. Default: the working directory.")

DECLARATIONS = {
    "bash": Declaration(
        "Run a command in a bash that keeps its directory, variables and functions from one"
        " command to the next. Commands have no standard input and no terminal. Of a long output"
        " the beginning and the end are kept. Let processes in the background write to a file.",
        _input(
            command=_optional("string", "The command. Left out only to restart."),
            restart=_optional("boolean", "End the shell and all that it started; begin anew."),
            timeout_ms=_optional("integer", "How long it may take, in milliseconds."),
        ),
    ),
    "read": Declaration(
        "Read a text file, an image or a PDF document.",
        _input(
            ("file_path",),
            file_path=_text(_PATH),
            view_range=_optional(
                "array",
                "The first and the last line, counted from 1; a last line of 0 is the end.",
                items={"type": "integer"},
            ),
        ),
    ),
    "write": Declaration(
        "Write a file: make it, with the directories that lead to it, or replace all of it.",
        _input(
            ("file_path", "content"),
            file_path=_text(_PATH),
            content=_text("All of the file's content."),
        ),
    ),
    "edit": Declaration(
        "Replace a text in a file. It has to match exactly, and to occur once.",
        _input(
            ("file_path", "old_string", "new_string"),
            file_path=_text(_PATH),
            old_string=_text("The text to replace."),
            new_string=_text("The text to put there."),
            replace_all=_optional("boolean", "Replace it wherever it occurs."),
        ),
    ),
    "glob": Declaration(
        "List files and directories by name, newest first. What is in .git and node_modules is left"
        " out, unless the pattern or the path begins with them.",
        _input(
            ("pattern",),
            pattern=_text(
                "Such as `**/*.py` or `src/*.{js,ts}`; `**` is any number of directories."
            ),
            path=_SEARCHED,
        ),
    ),
    "grep": Declaration(
        "Search the content of files for a regular expression of Python. Gives the lines that"
        " match, as file:line number:line. What is in .git and node_modules is left out.",
        _input(
            ("pattern",),
            pattern=_text("The regular expression; it is matched line by line."),
            path=_optional("string", "The file or directory. Default: the working directory."),
        ),
    ),
}

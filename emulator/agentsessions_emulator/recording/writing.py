"""A transcript as a file: YAML that a person can read and edit."""

import os
import tempfile
from pathlib import Path
from typing import Any

import yaml

from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object
from agentsessions_emulator.recording.transcript import Transcript

_WIDTH = 100
_OTHER_LINE_BREAKS = "\x85\u2028\u2029"
"""Outside of double quotes, YAML reads them as if they were of the usual kind."""
_SHORT = 70
"""How long an object in braces may be."""


class _Short(dict[str, Any]):
    """An object that is written in braces, on one line."""


class _Dumper(yaml.SafeDumper):
    """Texts of several lines are blocks, items of lists are indented, nothing is by reference."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 (named as what it overrides)
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)


def _write_text(_dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    if any(line_break in text for line_break in _OTHER_LINE_BREAKS):
        style = '"'
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style=style)


def _write_short(dumper: yaml.SafeDumper, value: JsonObject) -> yaml.MappingNode:
    return dumper.represent_mapping("tag:yaml.org,2002:map", value.items(), flow_style=True)


_Dumper.add_representer(str, _write_text)
_Dumper.add_representer(_Short, _write_short)


def written(transcript: Transcript, source: str) -> str:
    """The text of a script that plays the conversations; its head says what it leaves out."""
    head = [f"# Recorded from {source}."]
    if transcript.left_out:
        head.append("# Left out, because a script has no words for it:")
        head += [f"#   {what}: {number}" for what, number in sorted(transcript.left_out.items())]
    document = {"conversations": [_laid_out(one) for one in transcript.conversations]}
    body = yaml.dump(
        document,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=_WIDTH,
        default_flow_style=False,
    )
    return "\n".join([*head, body])


def replace_file(path: Path, text: str) -> None:
    """Write a file whole: whoever reads it sees the old text or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _laid_out(value: Any) -> Any:
    """Fields that are short objects without a list inside are put in braces."""
    if is_list(value):
        return [_laid_out(item) for item in value]
    if is_object(value):
        return {
            name: _Short(item) if _is_short(item) else _laid_out(item)
            for name, item in value.items()
        }
    return value


def _is_short(value: Any) -> bool:
    text = repr(value)
    return is_object(value) and len(text) <= _SHORT and "\\n" not in text and "[" not in text

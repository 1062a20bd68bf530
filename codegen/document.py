"""Reading openapi.yaml into plain dicts and lists that remember their source lines.

The YAML is composed into nodes (PyYAML's C parser) and built here instead of by PyYAML, because
YAML turns some innocent text into something else: `2026-04-01` into a date, `1.10` into 1.1, `no`
into false, `12:30` into 750. All of that is refused instead of being passed on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml

from codegen.problem import DocumentError, Problem

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = "dict[str, Json]"

_TAG = "tag:yaml.org,2002:"
_BOOLEANS = {"true": True, "false": False}
_NULLS = {"", "null"}
_COMMENT = re.compile(" +#")
_PROSE = {"title", "summary", "description"}
_JSON_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
# text for PyYAML (YAML 1.1), a number for parsers of YAML 1.2
_NUMBER_ELSEWHERE = re.compile(r"[-+]?[0-9]+(\.[0-9]*)?[eE][-+]?[0-9]+|0o[0-7]+")


@dataclass(frozen=True)
class Document:
    """A parsed document: `root` is plain JSON data, `lines` the source line of every pointer."""

    name: str
    root: JsonObject
    lines: Mapping[str, int]

    @classmethod
    def load(cls, path: str | Path) -> Document:
        """Reads the file. Raises DocumentError with every problem that makes it unusable."""
        return cls.parse(cls.read(path), str(path))

    @staticmethod
    def read(path: str | Path) -> str:
        """The text of the file; raises like `load`."""
        name = str(path)
        try:
            return Path(path).read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            raise _unusable(name, 1, "the document does not exist", "give its path") from None
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            raise _unusable(name, line, "not UTF-8 text", "save the file as UTF-8") from None
        except OSError as error:
            reason = error.strerror or type(error).__name__
            message = f"the document cannot be read: {reason}"
            raise _unusable(name, 1, message, "give the path of a readable file") from None

    @classmethod
    def parse(cls, text: str, name: str = "openapi.yaml") -> Document:
        """Reads the text of a document called `name`; raises like `load`."""
        node = _compose(text, name)
        if node is None:
            raise _unusable(name, 1, "the document is empty", "start it with `openapi: 3.1.0`")
        builder = _Builder(name, text)
        root = builder.build(node, "", node.start_mark.line + 1)
        if builder.problems:
            raise DocumentError(builder.problems)
        if not isinstance(root, dict):
            message = "the document is not a mapping"
            raise _unusable(name, 1, message, "start it with `openapi: 3.1.0`")
        return cls(name, root, builder.lines)

    def line(self, pointer: str) -> int:
        """The 1-based line of a pointer: of its key in a mapping, of its first character in a list.

        A pointer to something absent gives the line of its nearest ancestor that exists.
        """
        while pointer not in self.lines:
            pointer = pointer.rpartition("/")[0]
        return self.lines[pointer]


def join(pointer: str, *keys: str | int) -> str:
    """The pointer extended by keys or list positions, escaped as RFC 6901 wants."""
    return "/".join([pointer, *(str(key).replace("~", "~0").replace("/", "~1") for key in keys)])


def _unusable(name: str, line: int, message: str, remedy: str) -> DocumentError:
    return DocumentError([Problem(name, line, "", "document", message, remedy)])


def _compose(text: str, name: str) -> yaml.Node | None:
    loader = yaml.CSafeLoader(text)
    try:
        node: yaml.Node | None = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        message = f"YAML syntax: {error.problem or error.context or 'cannot be parsed'}"
        raise _unusable(name, line, message, "mend the syntax at or before this line") from None
    except yaml.YAMLError as error:
        message = f"YAML syntax: {' '.join(str(error).split())}"
        raise _unusable(name, 1, message, "remove characters that YAML does not allow") from None
    finally:
        loader.dispose()
    return node


class _Builder:
    """Turns nodes into data, collecting lines and problems on the way."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self.lines: dict[str, int] = {}
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def build(self, node: yaml.Node, pointer: str, line: int) -> Json:
        """The data of one node. `line` is where the user finds it: the line of its key, if any."""
        self.lines[pointer] = line
        if id(node) in self._seen:
            self._refuse(pointer, line, "YAML alias", "write the value out, or use a $ref")
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode) and node.tag == f"{_TAG}map":
            return dict(self._entries(node, pointer))
        if isinstance(node, yaml.SequenceNode) and node.tag == f"{_TAG}seq":
            return [
                self.build(item, f"{pointer}/{position}", item.start_mark.line + 1)
                for position, item in enumerate(node.value)
            ]
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, pointer, line)
        self._refuse(pointer, line, f"YAML tag {_short(node.tag)}", "leave the tag out")
        return None

    def _entries(self, node: yaml.MappingNode, pointer: str) -> Iterator[tuple[str, Json]]:
        first_lines: dict[str, int] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode) or key.tag != f"{_TAG}str":
                self._refuse_key(key, pointer, line)
                continue
            if key.value in first_lines:
                message = f"key {key.value!r} stands twice, first in line {first_lines[key.value]}"
                self._refuse(join(pointer, key.value), line, message, "keep one of the two")
                continue
            if key.value in _PROSE and self._is_cut_off(value):
                message = f"`{key.value}` ends before a #, because the rest is a comment"
                self._refuse(join(pointer, key.value), line, message, "quote the text")
            first_lines[key.value] = line
            yield key.value, self.build(value, join(pointer, key.value), line)

    def _is_cut_off(self, node: yaml.Node) -> bool:
        plain = isinstance(node, yaml.ScalarNode) and not node.style
        return plain and _COMMENT.match(self.text, node.end_mark.index) is not None

    def _refuse_key(self, key: yaml.Node, pointer: str, line: int) -> None:
        if not isinstance(key, yaml.ScalarNode):
            self._refuse(pointer, line, "a key that is a list or mapping", "use a plain text key")
        elif key.tag == f"{_TAG}merge":
            self._refuse(pointer, line, "YAML merge key", "write the keys out, or use a $ref")
        else:
            message = f"key {key.value} is read as {_short(key.tag)}, not as text"
            self._refuse(pointer, line, message, f"quote it: '{key.value}'")

    def _scalar(self, node: yaml.ScalarNode, pointer: str, line: int) -> Json:
        text: str = node.value
        kind = _short(node.tag)
        plain = not node.style
        quoted = f"quote it: '{text}'"
        if kind == "str":
            if plain and _NUMBER_ELSEWHERE.fullmatch(text):
                message = f"{text} is text for some YAML parsers and a number for others"
                self._refuse(pointer, line, message, f"{quoted}, or write the number out")
            return text
        if kind == "bool" and text in _BOOLEANS:
            return _BOOLEANS[text]
        if kind == "null" and text in _NULLS:
            return None
        if kind in ("int", "float") and _JSON_NUMBER.fullmatch(text):
            number = int(text) if kind == "int" else float(text)
            if kind == "float" and str(number) != text and text.endswith("0"):
                message = f"{text} is read as the number {number}, which loses the last zero"
                self._refuse(pointer, line, message, f"{quoted}, or write {number}")
            return number
        if kind == "timestamp":
            self._refuse(pointer, line, f"{text} is read as a date, not as text", quoted)
        elif kind in ("bool", "null", "int", "float"):
            message = f"{text} is read as {kind} by some YAML parsers only"
            self._refuse(pointer, line, message, f"{quoted}, or write the value as JSON does")
        else:
            self._refuse(pointer, line, f"YAML tag {kind}", "leave the tag out")
        return None

    def _refuse(self, pointer: str, line: int, message: str, remedy: str) -> None:
        self.problems.append(Problem(self.name, line, pointer, "document", message, remedy))


def _short(tag: str) -> str:
    return tag.removeprefix(_TAG)

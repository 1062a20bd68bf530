"""An example of every operation: a call that works as it stands, and what it gives."""

from __future__ import annotations

import re
from textwrap import indent

from attrs import frozen

from codegen.document import Json
from codegen.names import pascal_case, snake_case
from codegen.reader import PATH_PARAMETER, Reader, Site
from codegen.reference.layout import Code, as_json, as_python, call
from codegen.reference.operations import Argument, Operation
from codegen.reference.values import example_of, parameter_value

PAGE_SIZE = 20
_FILE_NAME = re.compile(r"such as `([\w-]+(?:/[\w.-]+)*\.\w+)`")


@frozen
class Example:
    """The code of a call; what it answers as JSON, "" where that is nothing or bytes."""

    code: str
    answer: str


def example(reader: Reader, operation: Operation) -> Example:
    """The example of an operation, of values in the document alone."""
    answer = _answer(reader, operation)
    before, after = _around(reader, operation)
    function = f"{before}client.{operation.page}.{operation.name}"
    code = call(function, _arguments(reader, operation, answer)) + after
    if "FilePart(" in code:
        code = f"from agentsessions import FilePart\n\n{code}"
    return Example(code, as_json(answer) if answer else "")


def follow_example(reader: Reader, stream: Operation) -> str:
    """The code of a loop over what a stream gives, across lost connections."""
    ids = [argument for argument in stream.arguments if argument.place == "path"]
    values = [("", _parameter_value(reader, stream, argument, None)) for argument in ids]
    return _loop(call(f"client.{stream.page}.follow", values))


def _around(reader: Reader, operation: Operation) -> tuple[str, str]:
    """What stands before the call and behind it."""
    match operation.answer_media:
        case "":
            return "", ""
        case "application/octet-stream":
            return "content = ", ".read()"
        case "text/event-stream":
            return "with ", f" as events:\n{indent(_loop('events'), '    ')}"
        case "application/x-ndjson":
            return "with ", " as lines:\n    for line in lines:\n        print(line)"
        case _:
            return f"{_variable(reader, operation)} = ", ""


def _loop(events: str) -> str:
    return f"for event in {events}:\n    print(event.type)"


def _variable(reader: Reader, operation: Operation) -> str:
    if operation.listed:
        return "page"
    answer = reader.without_null(operation.answer) if operation.answer else None
    return snake_case(pascal_case(answer.name)) if answer and answer.name else "answer"


def _answer(reader: Reader, operation: Operation) -> Json:
    if operation.answer is None or operation.answer_media == "application/octet-stream":
        return None
    return example_of(reader, operation.answer)


def _arguments(reader: Reader, operation: Operation, answer: Json) -> list[tuple[str, Json]]:
    body = example_of(reader, operation.body) if operation.body else {}
    given: list[tuple[str, Json]] = []
    for argument in operation.arguments:
        if argument.place == "path":
            given.append(("", _parameter_value(reader, operation, argument, answer)))
        elif argument.name == "body":
            given.append(("body", body))
        elif argument.place != "body" and argument.required:
            required = _parameter_value(reader, operation, argument, answer)
            given.append((argument.name, required))
        elif _is_repeated(argument):
            continue
        elif isinstance(body, dict) and argument.wire_name in body:
            value = body[argument.wire_name]
            given.append((argument.name, _sent(argument.schema, value, argument, answer)))
        elif argument.name == "limit":
            given.append(("limit", PAGE_SIZE))
    return given


def _is_repeated(argument: Argument) -> bool:
    """Whether it is a field of the body that the client takes from the path."""
    return PATH_PARAMETER in argument.schema.value


def _parameter_value(reader: Reader, operation: Operation, argument: Argument, answer: Json) -> str:
    parameters = {one.text("name"): one for _, one in reader.parameters(operation.site)}
    return parameter_value(reader, parameters[argument.wire_name], answer)


def _sent(schema: Site, value: Json, argument: Argument, answer: Json) -> Json:
    """A value as it is passed: as it is, but for files, which have a name and bytes."""
    items = schema.child("items")
    if items and isinstance(value, list):
        return [_sent(items, item, argument, answer) for item in value]
    if schema.text("format") != "binary":
        return value
    content = as_python(value)
    data = f"b{content}" if content.isascii() and "\\u" not in content else f"{content}.encode()"
    return call("FilePart", [("", Code(data)), ("name", _file_name(argument, answer))])


def _file_name(argument: Argument, answer: Json) -> Json:
    """A name for a file: what the description says, else what the answer has."""
    if found := _FILE_NAME.search(argument.description):
        return found[1]
    return answer.get("filename", "file") if isinstance(answer, dict) else "file"

"""A call of a tool: from what the agent sent to what it reads."""

from __future__ import annotations

import asyncio
import json
import threading
from base64 import b64decode
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from agentsessions import Tool, ToolContext, tool
from agentsessions.models import FileSource, ImageBlock, TextBlock, URLSource
from agentsessions.tools import ToolResult

CONTEXT = ToolContext("sesn_01", "sevt_01", "a_tool", client=None)
PNG = b"\x89PNG\r\n\x1a\n..."


@pytest.fixture(params=["blocking", "asyncio", "blocking in asyncio"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def run(made: Tool, way: str, **input: Any) -> ToolResult:
    async def inside() -> ToolResult:
        return made.run(input, CONTEXT)

    if way == "blocking":
        return made.run(input, CONTEXT)
    return asyncio.run(made.arun(input, CONTEXT) if way == "asyncio" else inside())


def text_of(result: ToolResult) -> str:
    [block] = result.content
    text: str = block["text"]
    return text


CALLER = ContextVar("CALLER", default="nobody")


@tool
def plain(city: str, *tags: str, context: ToolContext, **others: int) -> str:
    return json.dumps([city, tags, others, context.event_id, CALLER.get()])


@tool
async def awaited(city: str, *tags: str, context: ToolContext, **others: int) -> str:
    await asyncio.sleep(0)
    return json.dumps([city, tags, others, context.event_id, CALLER.get()])


@pytest.mark.parametrize("made", [plain, awaited])
def test_arguments_and_context_arrive(made: Tool, way: str) -> None:
    CALLER.set("us")
    result = run(made, way, city="Lisbon", tags=["a", "b"], x="3")
    assert json.loads(text_of(result)) == ["Lisbon", ["a", "b"], {"x": 3}, "sevt_01", "us"]
    assert made.is_async is (made is awaited)


@pytest.mark.parametrize("made", [plain, awaited])
def test_what_does_not_fit_is_told_and_not_run(made: Tool, way: str) -> None:
    result = run(made, way, city=5, tags="a", x="many")
    assert result.is_error
    lines = text_of(result).splitlines()
    assert lines[0] == "The input does not fit the tool:"
    assert [line.partition(":")[0] for line in lines[1:]] == ["city", "tags", "x"]
    assert "city: is missing" in text_of(run(made, way))


def test_a_given_schema_is_checked(way: str) -> None:
    place = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    schema = {
        "type": "object",
        "$defs": {"Place": place},
        "properties": {"place": {"$ref": "#/$defs/Place"}, "unit": {"enum": ["c", "f"]}},
        "required": ["place"],
        "additionalProperties": False,
    }

    def look(place: object, unit: object = "c") -> object:
        return place, unit

    made = tool(input_schema=schema, name="x", description="X.")(look)
    assert text_of(run(made, way, place={"name": "Lisbon"})) == '[{"name": "Lisbon"}, "c"]'
    wrong = text_of(run(made, way, place={"name": 5}, unit="k", other=1))
    assert "place.name: must be string, not a number" in wrong
    assert "unit: must be one of 'c', 'f', not 'k'" in wrong
    assert "other: there is no such argument" in wrong
    assert "place: is missing" in text_of(run(made, way))


@pytest.mark.parametrize(
    ("error", "told"), [(KeyError("x"), "KeyError: 'x'"), (ValueError(), "ValueError")]
)
def test_an_exception_is_told_without_a_traceback(error: Exception, told: str, way: str) -> None:
    def fail() -> None:
        raise error

    async def fail_later() -> None:
        raise error

    for made in (tool(fail), tool(fail_later)):
        result = run(made, way)
        assert (result.is_error, text_of(result)) == (True, told)


def test_interrupts_pass(way: str) -> None:
    def leave() -> None:
        raise SystemExit(3)

    with pytest.raises(SystemExit):
        run(tool(leave), way)


def test_a_cancelled_call_leaves_its_thread_to_end() -> None:
    began, seen = threading.Event(), threading.Event()

    @tool
    def slow(context: ToolContext) -> None:
        began.set()
        context.cancelled.wait()
        seen.set()

    context = ToolContext("sesn_01", "sevt_01", "slow", client=None)

    async def cancel() -> None:
        task = asyncio.create_task(slow.arun({}, context))
        await asyncio.to_thread(began.wait)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel())
    context.cancelled.set()
    assert seen.wait(60)
    for thread in threading.enumerate():
        if thread.name == "agentsessions tool":
            thread.join()


class Room(BaseModel):
    number: int


@dataclass
class Guest:
    name: str
    rooms: list[Room]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("text", "text"),
        (3.5, "3.5"),
        ({"a": [1, None]}, '{"a": [1, null]}'),
        ([], "[]"),
        (("a", "b"), '["a", "b"]'),
        (Room(number=1), '{"number": 1}'),
        (Guest("Ada", [Room(number=1)]), '{"name": "Ada", "rooms": [{"number": 1}]}'),
        (FileSource(file_id="f"), '{"type": "file", "file_id": "f"}'),
        ({"type": "image", "of": "a cat"}, '{"type": "image", "of": "a cat"}'),
    ],
)
def test_values_become_text(value: Any, text: str, way: str) -> None:
    def give() -> Any:
        return value

    assert text_of(run(tool(give), way)) == text


@pytest.mark.parametrize("value", [object(), {"a": {1, object()}}, float("nan"), {(1, 2): 3}])
def test_what_cannot_be_written_is_told(value: Any, way: str) -> None:
    def give() -> Any:
        return value

    result = run(tool(give), way)
    assert result.is_error
    assert "Traceback" not in text_of(result)


def test_blocks_stay_and_files_become_blocks(tmp_path: Path, way: str) -> None:
    (tmp_path / "chart.png").write_bytes(PNG)
    (tmp_path / "notes.txt").write_text("Grüße", "utf-8")
    picture = ImageBlock(source=URLSource(url="https://example.com/a.png"))

    class Figure:
        def _repr_png_(self) -> bytes:
            return PNG

    def give() -> Any:
        return [
            TextBlock(text="one"),
            picture,
            {"type": "text", "text": "two"},
            "three",
            tmp_path / "chart.png",
            tmp_path / "notes.txt",
            ("report.pdf", b"%PDF-1.7", "application/pdf"),
            PNG,
            Figure(),
            {"rows": 3},
        ]

    content = run(tool(give), way).content
    assert [block["type"] for block in content] == [
        *("text", "image", "text", "text", "image", "document", "document", "image", "image"),
        "text",
    ]
    assert content[1] == picture.to_dict()
    assert b64decode(content[4]["source"]["data"]) == PNG
    assert (content[5]["title"], content[5]["source"]["data"]) == ("notes.txt", "Grüße")
    assert content[6]["source"]["media_type"] == "application/pdf"
    assert content[9]["text"] == '{"rows": 3}'


def test_files_that_no_agent_can_read(tmp_path: Path, way: str) -> None:
    def give(name: str) -> Path:
        return tmp_path / name

    (tmp_path / "a.zip").write_bytes(b"PK")
    told = text_of(run(tool(give), way, name="a.zip"))
    assert "cannot read a.zip of type application/zip" in told
    assert "No such file" in text_of(run(tool(give), way, name="b.txt"))


def test_a_result_of_its_own(way: str) -> None:
    def refuse() -> ToolResult:
        return ToolResult([{"type": "text", "text": "not today"}], is_error=True)

    assert run(tool(refuse), way) == ToolResult([{"type": "text", "text": "not today"}], True)

"""What an agent is told of a function, and what no agent can call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Literal, Optional

import pytest
from pydantic import BaseModel, Field

from agentsessions import ConfigurationError, Tool, tool
from agentsessions.tools import collect_tools

if TYPE_CHECKING:
    from agentsessions import ToolContext


class Unit(Enum):
    CELSIUS = "c"
    KELVIN = "k"


class Place(BaseModel):
    """A place of the type's own words."""

    name: str
    near: Place2 | None = None


class Place2(BaseModel):
    name: str


class Node(BaseModel):
    children: list[Node]


@dataclass
class Span:
    begin: date
    end: date | None = None


def properties(made: Tool) -> dict[str, Any]:
    found: dict[str, Any] = made.input_schema["properties"]
    return found


def test_a_function_says_all_of_it() -> None:
    @tool
    def get_weather(city: str, days: int = 3, *, unit: Literal["c", "f"] = "c") -> str:
        """The weather in a city.

        Ask for it before you give advice.

        Args:
            city: Its name,
                and its country.
            days (int, optional): How many days.

        Returns:
            A text.
        """
        return f"{city}, {days} days in {unit}"

    assert get_weather.to_dict() == {
        "type": "custom",
        "name": "get_weather",
        "description": "The weather in a city.\n\nAsk for it before you give advice.",
        "input_schema": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "Its name, and its country."},
                "days": {"type": "integer", "description": "How many days.", "default": 3},
                "unit": {"type": "string", "enum": ["c", "f"], "default": "c"},
            },
            "required": ["city"],
            "additionalProperties": False,
        },
    }
    assert get_weather("Lisbon", days=1) == "Lisbon, 1 days in c"
    assert get_weather.__name__ == "get_weather"


def test_types_have_no_references() -> None:
    @tool
    def plan(
        place: Place, unit: Unit, span: Span, parts: list[Place2] | None = None, other: Any = None
    ) -> None:
        """Plan.

        Args:
            place: Where to.
        """

    assert "$ref" not in str(plan.input_schema)
    assert properties(plan)["place"]["description"] == "Where to."
    assert properties(plan)["unit"]["enum"] == ["c", "k"]
    assert properties(plan)["span"]["properties"]["begin"]["format"] == "date"
    assert properties(plan)["other"] == {"default": None}
    assert plan.input_schema["required"] == ["place", "unit", "span"]


def test_a_description_of_its_own_wins() -> None:
    def find(
        text: Annotated[str, Field(description="What to look for.", max_length=9)],
        limit: Annotated[int, "How many."] = 5,
        skip: int = Field(0, description="Where to begin.", ge=0),
    ) -> None:
        """Find.

        Args:
            text: no
            limit: no
            skip: no
        """

    made = tool(find)
    assert [each["description"] for each in properties(made).values()] == [
        *("What to look for.", "How many.", "Where to begin.")
    ]
    assert properties(made)["text"]["maxLength"] == 9
    assert made.input_schema["required"] == ["text"]


def untyped(first: int, /, second, *rest: str, from_: str = "x", **others: float) -> None:  # type: ignore[no-untyped-def]
    """All kinds."""


def test_what_a_function_can_take() -> None:
    everything = tool(globals()["untyped"])
    assert list(properties(everything)) == ["first", "second", "rest", "from"]
    assert properties(everything)["rest"] == {"type": "array", "items": {"type": "string"}}
    assert properties(everything)["second"] == {}
    assert everything.input_schema["required"] == ["first", "second"]
    assert everything.input_schema["additionalProperties"] == {"type": "number"}


def test_the_context_is_not_for_the_agent() -> None:
    @tool
    def one(context: ToolContext, city: str) -> None: ...

    @tool
    def two(city: str, context: Optional[ToolContext] = None) -> None: ...  # noqa: UP045

    @tool
    def three(city: str, *, context: ToolContext | None = None) -> None: ...

    assert [list(properties(each)) for each in (one, two, three)] == [["city"]] * 3


def test_partials_keep_to_themselves_what_is_fixed() -> None:
    def book(city: str, desk: str, nights: int) -> str:
        """Book a room."""
        return f"{city} {desk} {nights}"

    made = tool(partial(book, "Lisbon", desk="left"))
    assert (made.name, made.description) == ("book", "Book a room.")
    assert list(properties(made)) == ["nights"]


class Desk:
    @tool
    def book(self, nights: int) -> str:
        """Book a room."""
        return f"{nights} nights"

    @tool(name="rooms", description="The rooms.")
    @staticmethod
    def list_rooms(floor: int) -> str:
        return f"floor {floor}"

    @classmethod
    @tool
    def house(cls) -> str:
        """The house."""
        return cls.__name__

    @property
    def broken(self) -> str:
        raise RuntimeError("nobody should ask")


def test_objects_have_several_tools() -> None:
    tools = collect_tools([Desk(), len_of])
    assert list(tools) == ["book", "rooms", "house", "len_of"]
    assert list(properties(tools["book"])) == ["nights"]
    assert Desk().book(nights=2) == "2 nights"


def len_of(text: str) -> int:
    """How long a text is."""
    return len(text)


NAMELESS: Callable[[int], int] = lambda a: a  # noqa: E731  # the name is what is tested
GIVEN = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: tool(NAMELESS), "called '<lambda>'.*give another one as name="),
        (lambda: tool(Desk), "Desk: it is a class"),
        (lambda: tool(3), "not of 3"),  # type: ignore[call-overload]
        (lambda: tool(tool(len_of)), "a tool already"),
        (lambda: tool(name="a b")(len_of), "len_of.*'a b'.*1 to 128 letters"),
        (lambda: tool(name="mcp__x")(len_of), "those of MCP servers"),
        (lambda: tool(generator), "generator; return a list"),
        (lambda: tool(globals()["unresolved"]), "unresolved: .* 'Nowhere'.*'a'.*not defined"),
        (lambda: tool(recursive), "recursive: its parameter 'node'.*refers to itself"),
        (lambda: tool(no_json), "no_json: its parameter 'call' has a type that JSON has no form"),
        (lambda: tool(umlaut), "/properties/größe cannot be called so"),
        (lambda: tool(input_schema={"type": "string"})(len_of), 'must be "object"'),
        (lambda: tool(input_schema={**GIVEN, "anyOf": []})(len_of), "/anyOf cannot be at the top"),
        (lambda: tool(input_schema=GIVEN)(len_of), "no parameter for /properties/a"),
        (lambda: tool(name="bash")(len_of).to_dict(), "'bash' is the name of a built-in tool"),
        (lambda: tool(silent).to_dict(), "silent.*write a docstring or give description="),
        (lambda: collect_tools([len_of, tool(len_of)]), "two tools of the name 'len_of'"),
        (lambda: collect_tools([Desk.book]), "give an instance of its class"),
        (lambda: collect_tools([{"type": "custom"}]), "only declares a tool"),
        (lambda: collect_tools([object()]), "object is no tool"),
        (lambda: collect_tools(len_of), "must be a list"),
    ],
)
def test_refusals_say_what_and_where(make: Callable[[], object], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        make()


def generator(a: int) -> Any:
    yield a


def unresolved(a: Nowhere) -> None: ...  # type: ignore[name-defined]  # noqa: F821


def recursive(node: Node) -> None: ...


def no_json(call: Callable[[], int]) -> None: ...


def umlaut(größe: int) -> None: ...


def not_installed(_: str) -> None: ...


def silent() -> None: ...


def twice(a: int) -> int:
    return 2 * a


def test_a_schema_that_is_given_needs_no_pydantic(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agentsessions.tools.making.find_spec", not_installed)
    made = tool(input_schema=GIVEN, name="twice", description="Twice.")(twice)
    assert made.input_schema == GIVEN
    with pytest.raises(ConfigurationError, match=r"pip install 'agentsessions\[tools\]'"):
        tool(len_of)

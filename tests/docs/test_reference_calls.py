"""The calls of the reference run, against a server that checks them, and give what is shown."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from agentsessions import Client, Model, Page
from agentsessions.everruns import Everruns
from agentsessions.meerkat import Meerkat
from agentsessions_emulator import Emulator
from agentsessions_emulator.services import SERVICES
from tests.docs.blocks import Block, blocks_of
from tests.docs.documented import CONTENT

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
PAGES = sorted(REFERENCE.glob("*.md"))
OTHERS = {name: sorted((REFERENCE / name).glob("*.md")) for name in ("everruns", "meerkat")}


class Shown(NamedTuple):
    """A call, and the answer behind it if it is JSON."""

    call: Block
    answer: Any


def shown_on(page: Path) -> Iterator[Shown]:
    """The calls of a page."""
    blocks = blocks_of(page)
    json_at = {block.line: block for block in blocks if block.language == "json"}
    for block in blocks:
        if block.language == "python":
            answer = json_at.get(block.end + 2)
            yield Shown(block, json.loads(answer.text) if answer else None)


CALLS = [shown for page in PAGES for shown in shown_on(page)]


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(SERVICES, "documented", "tests.docs.documented:Documented")
        with (
            Emulator(service="documented") as emulator,
            Client(api_key="a reader's", base_url=emulator.url, max_retries=0) as client,
        ):
            yield client


@pytest.mark.parametrize("shown", CALLS, ids=lambda shown: shown.call.place)
def test_a_call_gives_what_is_shown(shown: Shown, client: Client, capsys: Any) -> None:
    names: dict[str, Any] = {"client": client}

    exec(compile(shown.call.text, shown.call.place, "exec", dont_inherit=True), names)

    match ast.parse(shown.call.text).body[-1]:
        case ast.Assign(targets=[ast.Name(id="content")]):
            assert names["content"] == CONTENT
        case ast.Assign(targets=[ast.Name(id=variable)]):
            assert plain(names[variable]) == shown.answer
        case ast.Expr():
            assert shown.answer is None
        case _:
            types = capsys.readouterr().out.split()
            assert shown.answer is None or shown.answer["type"] in types
            assert types


def test_every_operation_has_a_call() -> None:
    texts = [page.read_text("utf-8") for page in PAGES]
    modules = {
        name for text in texts for name in re.findall(r"by module `(\w+)`$", text, re.MULTILINE)
    }
    called = {
        found.replace(".", "_")
        for shown in CALLS
        for found in re.findall(r"client\.([\w.]+)\(", shown.call.text)
    }

    assert called == modules | {"sessions_events_follow", "sessions_threads_events_follow"}


@pytest.mark.parametrize("service", ["everruns", "meerkat"])
def test_calls_of_other_services_fit_their_methods(service: str) -> None:
    client = Everruns("a reader's") if service == "everruns" else Meerkat()
    rendered = 0
    with client:
        for shown in [shown for page in OTHERS[service] for shown in shown_on(page)]:
            for call in ast.walk(ast.parse(shown.call.text)):
                match call:
                    case ast.Call(func=ast.Attribute(attr="follow")):
                        pass
                    case ast.Call(func=ast.Attribute(value=ast.Attribute()) as method):
                        call.func = ast.Attribute(method, "dry_run", ast.Load())
                        eval(ast.unparse(call), {"client": client})
                        rendered += 1
                    case _:
                        pass
    assert rendered == sum(
        page.read_text("utf-8").count(", by module `") for page in OTHERS[service]
    )


def plain(value: Any) -> Any:
    """What a call gave, as JSON."""
    if isinstance(value, Page):
        return value.model.to_dict()
    return value.to_dict() if isinstance(value, Model) else value

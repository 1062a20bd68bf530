"""What importing costs, counted in modules."""

import pytest

from benchmarks import payloads
from tests.performance.counting import is_within, modules_after
from tests.support.replies import answer
from tests.support.server import Server

SLOW_TO_IMPORT = {"anyio", "asyncio", "dateutil", "httpcore", "httpx", "msgspec", "ssl"}
ADVICE = "Find who imports it with `python -X importtime`; import it where it is first used."


def test_the_package_alone() -> None:
    found = modules_after("import agentsessions") - modules_after("")
    assert not found & (SLOW_TO_IMPORT | {"attr", "agentsessions.core.request.request"}), ADVICE
    ours = {name for name in found if name.startswith("agentsessions")}
    is_within(len(ours), 5, "modules of `import agentsessions`", ADVICE)


@pytest.mark.parametrize(
    ("operation", "limit"),
    [
        ("sessions_retrieve", 64),
        ("sessions_events_stream", 43),
        ("agents_archive", 51),
    ],
)
def test_one_endpoint(operation: str, limit: int) -> None:
    found = modules_after(f"from agentsessions.api import {operation}")
    assert not found & SLOW_TO_IMPORT, ADVICE
    operations = {name for name in found if name.startswith("agentsessions.api.")}
    assert operations == {f"agentsessions.api.{operation}"}, "An endpoint needs no other. " + ADVICE
    ours = {name for name in found if name.startswith("agentsessions")}
    is_within(len(ours), limit, f"modules of the SDK behind {operation}", ADVICE)


def test_a_client() -> None:
    found = modules_after("from agentsessions import Client\nclient = Client('key')")
    assert not found & SLOW_TO_IMPORT, ADVICE
    models = {name for name in found if name.startswith("agentsessions.models.")}
    assert not models, "A client knows no models. " + ADVICE
    ours = {name for name in found if name.startswith("agentsessions")}
    is_within(len(ours), 50, "modules of the SDK behind a client", ADVICE)


@pytest.mark.parametrize(
    ("service", "code"),
    [
        ("everruns", "from agentsessions.everruns import Everruns\nclient = Everruns('key')"),
        (
            "everruns",
            (
                "from agentsessions.everruns import Agent\n"
                "client = Agent(base_url='https://localhost/v1/channels/1', api_key='key')"
            ),
        ),
        ("meerkat", "from agentsessions.meerkat import Meerkat\nclient = Meerkat()"),
    ],
    ids=["Everruns", "Agent", "Meerkat"],
)
def test_one_service_imports_nothing_of_another(service: str, code: str) -> None:
    found = modules_after(code)
    assert not found & SLOW_TO_IMPORT, ADVICE
    ours = {name for name in found if name.startswith("agentsessions.")}
    roots = {name.split(".")[1] for name in ours}
    assert roots == {"_version", "core", service, "runtime"}
    assert not {name for name in ours if ".models." in name}, "A client knows no models. " + ADVICE
    is_within(len(ours), 55, "modules of the SDK behind a client", ADVICE)
    found = modules_after("from agentsessions import Client\nclient = Client('key')")
    assert not {name for name in found if name.startswith(f"agentsessions.{service}")}


def test_the_help_of_the_command_line() -> None:
    found = modules_after("from agentsessions.cli import main\nmain(['chat', '--help'])")
    assert not found & {"httpx", "httpcore", "ssl", "rich", "yaml"}, ADVICE
    assert not {
        name for name in found if name.startswith(("agentsessions.models", "agentsessions.api"))
    }, ADVICE


def test_a_first_call() -> None:
    """It needs what httpx needs for the same, attrs, and no part of the SDK that is for others."""
    raw = "import httpx\nassert httpx.Client(trust_env=False).get(URL + '/v1/sessions/1').json()"
    ours = (
        "from agentsessions import Client\n"
        "assert Client('key', base_url=URL).sessions.retrieve('1').id"
    )
    with Server(answer(payloads.session())) as server:
        url = f"import os\nos.environ.clear()\nURL = {server.url!r}\n"
        found = modules_after(url + ours) - modules_after(url + raw)
    foreign = {name.split(".")[0] for name in found} - {"agentsessions"}
    assert foreign <= {"attr", "attrs", "platform"}, ADVICE  # attrs imports platform
    unneeded = {
        name
        for name in found
        if name.endswith(
            ("_async", ".files", "_files", "downloads", "streams", "proxies", "follow")
        )
    }
    assert not unneeded, ADVICE
    core = {name for name in found if name.startswith("agentsessions") and ".models" not in name}
    is_within(len(core), 64, "modules of the SDK behind a first call", ADVICE)
    models = {name for name in found if name.startswith("agentsessions.models.")}
    is_within(len(models), 36, "models behind a first call", ADVICE)


def test_a_union_loads_its_members_one_by_one() -> None:
    code = (
        "from agentsessions.models.session_event import decode_session_event\n"
        "decode_session_event({'id': 'sevt_01', 'type': 'user.interrupt', 'processed_at': None})"
    )
    events = {name for name in modules_after(code) if name.endswith("_event")}
    assert events == {
        "agentsessions.models.session_event",
        "agentsessions.models.user_interrupt_event",
    }

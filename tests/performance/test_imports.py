"""What importing costs, counted in modules."""

import pytest

from tests.performance.counting import is_within, modules_after

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
    is_within(len(ours), 49, "modules of the SDK behind a client", ADVICE)


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

"""Which stored event is the one that was sent."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.exactly_once.looking import plan_for
from tests.managed_agents.service import Event, message


def answer(kind: str, id: str, **more: Any) -> Event:
    key = "custom_tool_use_id" if kind == "user.custom_tool_result" else "tool_use_id"
    return {"type": kind, key: id, **more}


def picture(**source: Any) -> Event:
    return {"type": "user.message", "content": [{"type": "image", "source": source}]}


@pytest.mark.parametrize(
    ("sent", "stored", "same"),
    [
        (message("Hi"), message("Hi"), True),
        (message("Hi\r\nthere "), message("Hi\nthere"), True),
        (message("cafe\u0301"), message("caf\u00e9"), True),
        (message("Hi"), message("hi"), False),
        (message("x" * 5000), message("x" * 5000), True),
        (message("x" * 5000), message("x" * 4999), False),
        (message("Hi"), {**message("Hi"), "processed_at": None, "new": [1]}, True),
        (message("Hi"), {"type": "user.message", "content": []}, False),
        (picture(type="url", url="a"), picture(type="url", url="b"), False),
        (picture(type="url", url="a"), picture(type="url", url="a", size=3), True),
        (picture(type="base64", data="x"), picture(type="file", file_id="f"), True),
        ({"type": "user.interrupt"}, {"type": "user.interrupt", "session_thread_id": None}, True),
        ({"type": "user.interrupt"}, {"type": "user.interrupt", "session_thread_id": "t"}, False),
        (answer("user.tool_result", "1", content=[]), answer("user.tool_result", "1"), True),
        (answer("user.tool_result", "1"), answer("user.tool_result", "2"), False),
        (answer("user.custom_tool_result", "1"), answer("user.custom_tool_result", "1"), True),
        (answer("user.tool_result", "1"), answer("user.tool_confirmation", "1"), False),
    ],
)
def test_the_same_event(sent: Event, stored: Event, same: bool) -> None:
    plan = plan_for(sent)
    assert plan.same(sent, stored) is same
    assert plan.same(plan.reduced(sent), stored) is same
    assert plan.same(plan.reduced(plan.reduced(sent)), stored) is same

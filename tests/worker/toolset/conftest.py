"""The tools in a directory of their own, and ways to call them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from agentsessions.tools import ToolContext, ToolResult
from agentsessions.worker.toolset import BuiltInTools, built_in_tools
from agentsessions.worker.toolset.time_limit import TimeLimit


class Calls:
    """Calls tools as a worker does."""

    def __init__(self, tools: BuiltInTools) -> None:
        self.tools = tools

    def result(self, name: str, /, *, cancelled: Event | None = None, **given: Any) -> ToolResult:
        context = ToolContext("sesn_1", "sevt_1", name, None, cancelled or Event())
        return self.tools[name].run(given, context)

    def text(self, name: str, /, **given: Any) -> str:
        """The text of an answer that tells of no failure."""
        result = self.result(name, **given)
        assert not result.is_error, result
        return str(result.content[0]["text"])

    def refusal(self, name: str, /, **given: Any) -> str:
        """The text of an answer that tells of a failure."""
        result = self.result(name, **given)
        assert result.is_error, result
        return str(result.content[0]["text"])


@pytest.fixture
def workdir(tmp_path: Path) -> Path:
    """The directory of the tools; there is another one beside it, with a secret."""
    directory = tmp_path / "work"
    directory.mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_text("secret")
    return directory


@pytest.fixture
def call(workdir: Path) -> Iterator[Calls]:
    with built_in_tools(workdir) as tools:
        yield Calls(tools)


@pytest.fixture
def limit() -> TimeLimit:
    return TimeLimit(60, Event())

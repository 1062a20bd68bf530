from collections.abc import Iterator
from pathlib import Path

import pytest

from agentsessions_emulator import Script
from tests.emulator.managed_agents.engine.restartable import Restartable, Restarts
from tests.emulator.managed_agents.engine.team import Team
from tests.emulator.support import CUSTOM_TOOL, Api


@pytest.fixture
def restartable(tmp_path: Path) -> Iterator[Restarts]:
    made: list[Restartable] = []

    def make(script: Script | None = None) -> Restartable:
        made.append(Restartable(tmp_path / "state.db", script))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def team(api: Api) -> Team:
    return Team(api, {"tools": [CUSTOM_TOOL]})

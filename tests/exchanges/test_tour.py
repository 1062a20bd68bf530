"""`make real-meerkat` says whether a server does what the document says."""

import pytest

from agentsessions_emulator import Emulator
from tests.meerkat_exchanges import tour
from tests.meerkat_exchanges.__main__ import main
from tests.support.replies import answer
from tests.support.server import Server


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tour, "_BEGINNING", 0.0)


def test_a_server_that_does_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator(service="meerkat") as emulator:
        assert main(emulator.url) == 0

    *lines, summary = capsys.readouterr().out.splitlines()
    assert all(line.endswith("as documented") for line in lines)
    assert summary.endswith(" 0 of them differ; operations that were not tried: none")


def test_a_difference_is_shown_where_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with Server(answer({"error": 4711, "code": "NOT_FOUND"}, 404)) as server:
        assert main(server.url) == 1

    shown = capsys.readouterr().out
    assert "service_health                 404  health" in shown
    assert "    the status 404 is not stated\n" in shown
    assert "    $.error: 4711 is not of type 'string'\n" in shown
    assert "It went no further. NotFoundError: " in shown


def test_a_server_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    with Server() as server:
        pass

    assert main(server.url) == 1
    assert "It went no further. APIConnectionError: " in capsys.readouterr().out

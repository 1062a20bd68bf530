"""`make real-meerkat` and `make real-everruns` say whether a server does what the document says."""

import pytest

from agentsessions_emulator import Emulator
from tests.exchanges import meerkat_tour
from tests.exchanges.__main__ import main
from tests.support.replies import answer
from tests.support.server import Server


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meerkat_tour, "_BEGINNING", 0.0)


def test_a_server_that_does_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator(service="meerkat") as emulator:
        assert main("meerkat", emulator.url) == 0

    *lines, summary = capsys.readouterr().out.splitlines()
    assert all(line.endswith("as documented") for line in lines)
    assert summary.endswith("; operations that were not tried: none")
    assert " 0 of them differ; operations that the server does not have: none; " in summary


def test_a_difference_is_shown_where_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with Server(answer({"error": 4711, "code": "NOT_FOUND"}, 404)) as server:
        assert main("meerkat", server.url) == 1

    shown = capsys.readouterr().out
    assert "service_health                 404  health" in shown
    assert "    the status 404 is not stated\n" in shown
    assert "    $.error: 4711 is not of type 'string'\n" in shown
    assert "It went no further. NotFoundError: " in shown


def test_a_server_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    with Server() as server:
        pass

    assert main("meerkat", server.url) == 1
    assert "It went no further. APIConnectionError: " in capsys.readouterr().out


def test_everruns_is_told_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator(service="everruns") as emulator:
        assert main("everruns", emulator.url) == 0

    *lines, summary = capsys.readouterr().out.splitlines()
    assert all(line.endswith("as documented") for line in lines)
    assert " 0 of them differ; operations that the server does not have: none; " in summary


def test_an_operation_that_is_not_there_is_no_difference(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Server(answer(b"", 405, content_type="")) as server:
        main("everruns", server.url)

    shown = capsys.readouterr().out
    assert "sessions_list                  405  sessions                       NOT THERE" in shown
    assert "does not have: agents_list, harnesses_list, sessions_create, sessions_list" in shown

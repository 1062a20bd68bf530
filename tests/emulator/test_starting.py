"""How the emulator starts: without what it needs, and interrupted."""

import asyncio
import signal
import sys

import pytest

from agentsessions_emulator.managed_agents.service import ManagedAgents
from agentsessions_emulator.server import Server
from agentsessions_emulator.service.runtime import Settings
from tests.support.processes import finish, start

_WITHOUT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("uvicorn", "yaml"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Missing())
"""


@pytest.mark.parametrize(
    "use",
    [
        "import runpy; runpy.run_module('agentsessions_emulator', run_name='__main__')",
        "from agentsessions_emulator import Emulator",
        "import agentsessions_emulator as emulator; emulator.parse_script('turns: []')",
    ],
)
def test_without_its_extra_it_says_so(use: str) -> None:
    _, complaint = finish(start("-c", _WITHOUT + use, paths=sys.path))
    assert "pip install 'agentsessions[emulator]'" in complaint.splitlines()[-1]
    assert ("Traceback" in complaint) == ("run_module" not in use)


def test_an_interrupt_wakes_the_event_loop() -> None:
    """Python acts on a signal between two steps, and a loop that already waits would not hear."""
    wakes: list[bool] = []

    def interrupt(_url: str) -> None:
        descriptor = signal.set_wakeup_fd(-1)
        signal.set_wakeup_fd(descriptor)
        wakes.append(descriptor >= 0)
        signal.raise_signal(signal.SIGINT)

    server = Server(ManagedAgents, Settings(), "127.0.0.1", 0, interrupt)
    asyncio.run(server.serve_until_stopped())
    assert (wakes, server.stopped_by) == ([True], signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler

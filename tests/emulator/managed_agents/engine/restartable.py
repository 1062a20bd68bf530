"""An emulator on a state file, for tests of what it finds there when it starts again."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from agentsessions_emulator import Emulator, Script
from tests.emulator.support import Api


class Restartable:
    """An emulator on a file that can be stopped and started again."""

    def __init__(self, path: Path, script: Script | None) -> None:
        self._options: dict[str, Any] = {"db": path, "script": script}
        self.start()

    def start(self) -> None:
        self.emulator = Emulator(**self._options)
        self.emulator.start()
        self.api = Api(self.emulator.url)

    def stop(self) -> None:
        self.api.http.close()
        self.emulator.stop()

    def restart_with(self, script: Script) -> None:
        self._options["script"] = script
        self.restart()

    def restart(self) -> None:
        self.stop()
        self.start()


Restarts = Callable[..., Restartable]
"""Makes one, with a script or without."""

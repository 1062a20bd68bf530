"""Makes the file of a recording out of what the proxy sees."""

import logging
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.recording.redaction import Redaction
from agentsessions_emulator.recording.transcript import (
    KEEPS,
    RecordingSettings,
    Transcriber,
    Transcript,
)
from agentsessions_emulator.recording.writing import replace_file, written

_logger = logging.getLogger(__name__)


class Recorder:
    """One recording. The file is written whenever a conversation comes to rest, and at the end.

    Until there is something to write, a file that is there stays as it is. Raises ValueError for
    settings that cannot be right.
    """

    def __init__(
        self, settings: RecordingSettings, transcriber: Transcriber, secret_fields: Collection[str]
    ) -> None:
        if unknown := set(settings.keep) - KEEPS:
            raise ValueError(f"a recording can keep {sorted(KEEPS)}, not {sorted(unknown)}")
        self._path = Path(settings.path)
        if not self._path.parent.is_dir():
            raise ValueError(f"there is no folder {str(self._path.parent)!r} to record in")
        self._source = settings.upstream
        self._keep = settings.keep
        self._transcriber = transcriber
        self.redaction = Redaction(secret_fields, settings.redact, transcriber.ids)
        self._unread: Counter[str] = Counter()

    def wants(self, operation: Operation | None) -> bool:
        """Whether the answers of an operation belong to conversations."""
        return operation is not None and operation.id in self._transcriber.operations

    def take(self, operation: Operation, path: Mapping[str, str], value: JsonObject) -> None:
        """Note an answer, or an event of one. Whatever is wrong with it, the client gets it."""
        try:
            if self._transcriber.take(operation.id, path, value):
                self.write()
        except Exception:
            _logger.exception("the recording could not take in an answer of %s", operation.id)
            self.leave_out(f"answer of {operation.id}")

    def leave_out(self, what: str) -> None:
        self._unread[what] += 1

    @property
    def left_out(self) -> dict[str, int]:
        """What could not be recorded, and how often."""
        return dict(self._transcript().left_out)

    def write(self) -> None:
        """Bring the file up to date."""
        transcript = self._transcript()
        if transcript.conversations:
            replace_file(self._path, written(transcript, self._source))

    def finish(self) -> None:
        """Write what is still to be written; a file that cannot be is told of like the rest."""
        try:
            self.write()
        except OSError as error:
            self.leave_out(f"the end of the recording: {error}")

    def _transcript(self) -> Transcript:
        made = self._transcriber.transcript(self._keep)
        shown: Any = self.redaction.value(made.conversations)
        left_out = Counter({self.redaction.text(what): n for what, n in made.left_out.items()})
        return Transcript(shown, left_out + self._unread)

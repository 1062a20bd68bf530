"""A terminal without a window: runs a program in it, presses its keys and shows its screen."""

from __future__ import annotations

import codecs
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.waiting import HUNG, wait_until

# Ctrl-C is a signal only for those who have taken the terminal.
_TAKE_TERMINAL_AND_RUN = """
import fcntl, runpy, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
del sys.argv[0]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""
_SEQUENCE = re.compile(r"\x1b\[(\??[0-9;]*)([A-Za-z])")


class Display:
    """What is on the screen. It knows the sequences that rich sends, and no others."""

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._lines = [""]
        self._row = self._column = 0
        self._rest = ""

    @property
    def text(self) -> str:
        """All lines, also those that have scrolled away."""
        return "\n".join(line.rstrip() for line in self._lines).rstrip("\n")

    def feed(self, text: str) -> None:
        """Show what a program writes."""
        text, self._rest = self._rest + text, ""
        at = 0
        while at < len(text):
            if text[at] == "\x1b":
                match = _SEQUENCE.match(text, at)
                if match is None:
                    self._rest = text[at:]  # the rest of the sequence is to come
                    assert len(self._rest) < 20, f"unknown sequence: {self._rest!r}"
                    return
                self._obey(match[1], match[2])
                at = match.end()
            else:
                self._write(text[at])
                at += 1

    def _obey(self, argument: str, command: str) -> None:
        match command:
            case "A":
                self._row -= int(argument or 1)
            case "K":
                assert argument == "2"
                self._lines[self._row] = ""
            case "m" | "h" | "l":  # colors, the cursor, what is pasted
                pass
            case _:
                raise AssertionError(f"unknown sequence: {argument}{command}")

    def _write(self, character: str) -> None:
        match character:
            case "\r":
                self._column = 0
            case "\n":
                self._row += 1
                if self._row == len(self._lines):
                    self._lines.append("")
            case _:
                if self._column == self._columns:
                    self._write("\r")
                    self._write("\n")
                line = self._lines[self._row].ljust(self._column)
                self._lines[self._row] = line[: self._column] + character + line[self._column + 1 :]
                self._column += 1


class Terminal:
    """A Python module that runs in a terminal of its own."""

    def __init__(
        self,
        module: str,
        *arguments: str,
        environment: Mapping[str, str],
        columns: int = 80,
        rows: int = 24,
    ) -> None:
        self.display = Display(columns)
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._process = subprocess.Popen(
            [sys.executable, "-c", _TAKE_TERMINAL_AND_RUN, module, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**os.environ, "TERM": "xterm", **environment},
            start_new_session=True,
        )
        os.close(slave)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        os.close(self._master)

    def press(self, keys: str) -> None:
        """Press keys, as the bytes that they send."""
        os.write(self._master, keys.encode())

    def wait_until(self, is_shown: Callable[[str], bool]) -> str:
        """Wait until the screen shows something, and give all of it."""
        shown = ""

        def look() -> bool:
            nonlocal shown
            has_ended = self._process.poll() is not None
            shown = self.display.text
            assert not has_ended or is_shown(shown), shown
            return is_shown(shown)

        wait_until(look)
        return shown

    def finish(self) -> int:
        """Wait until the program has ended, and give its exit code."""
        code = self._process.wait(timeout=HUNG)
        self._reader.join()
        return code

    def _read(self) -> None:
        decoder = codecs.getincrementaldecoder("utf-8")()
        while True:
            try:
                data = os.read(self._master, 65536)
            except OSError:  # the program has ended
                return
            if not data:
                return
            self.display.feed(decoder.decode(data))


def update_recording(page: Path, name: str, recording: str, *, update: bool) -> None:
    """Hold a page to a recording, which is the block behind a comment with its name."""
    text = page.read_text("utf-8")
    head = f"<!-- recording: {name} -->\n\n```text\n"
    before, found, after = text.partition(head)
    assert found, f"{page} has no recording {name!r}"
    shown, fence, rest = after.partition("```\n")
    if update:
        page.write_text(before + head + recording + "\n" + fence + rest, "utf-8")
    else:
        assert shown == recording + "\n"

"""The keyboard of a terminal, on every system."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager

from .keys import Key, KeyReader

_SECONDS_OF_A_SEQUENCE = 0.05
_PASTE_ON, _PASTE_OFF = "\x1b[?2004h", "\x1b[?2004l"
_WINDOWS_KEYS = {"H": "[A", "P": "[B", "M": "[C", "K": "[D", "G": "[H", "O": "[F", "S": "[3~"}


def is_interactive() -> bool:
    """Whether a person sits at both ends."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


@contextmanager
def raw_keyboard() -> Generator[None]:
    """Keys arrive one by one and are not shown by the terminal itself; ctrl-C stays a signal."""
    if sys.platform == "win32":
        yield
        return
    import termios

    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    raw = termios.tcgetattr(descriptor)
    raw[0] &= ~(termios.ICRNL | termios.IXON)
    raw[3] &= ~(termios.ICANON | termios.ECHO | termios.IEXTEN)
    raw[3] |= termios.NOFLSH
    raw[6][termios.VSUSP] = raw[6][termios.VQUIT] = b"\0"
    try:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, raw)
        sys.stdout.write(_PASTE_ON)
        sys.stdout.flush()
        yield
    finally:
        sys.stdout.write(_PASTE_OFF)
        sys.stdout.flush()
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


def read_keys() -> Iterator[list[Key | str]]:
    """The keys as they are pressed, those that came together in one list; ends with the input."""
    reader = KeyReader()
    while data := _read():
        keys = reader.feed(data)
        if reader.is_open and not _more_follows():
            keys += reader.close()
        yield keys
    yield [Key.END_OF_INPUT]


if sys.platform == "win32":
    import msvcrt

    def _read() -> bytes:
        first = msvcrt.getwch()
        if first in ("\x00", "\xe0"):
            sequence = _WINDOWS_KEYS.get(msvcrt.getwch())
            return f"\x1b{sequence}".encode() if sequence else b"\x00"
        return first.encode("utf-8", "replace")

    def _more_follows() -> bool:
        return False

else:

    def _read() -> bytes:
        return os.read(sys.stdin.fileno(), 65536)

    def _more_follows() -> bool:
        """Whether more comes at once, as the rest of a sequence does."""
        return bool(select.select([sys.stdin.fileno()], [], [], _SECONDS_OF_A_SEQUENCE)[0])

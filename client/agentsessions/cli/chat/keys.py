"""From what a terminal sends to keys."""

from __future__ import annotations

import codecs
import re
from enum import Enum, auto


class Key(Enum):
    """A key that is no text."""

    ENTER = auto()
    NEW_LINE = auto()
    ESCAPE = auto()
    INTERRUPT = auto()
    END_OF_INPUT = auto()
    BACKSPACE = auto()
    DELETE = auto()
    DELETE_WORD = auto()
    DELETE_BEFORE = auto()
    DELETE_AFTER = auto()
    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    HOME = auto()
    END = auto()


_CONTROLS = {
    "\r": Key.ENTER,
    "\n": Key.ENTER,
    "\x01": Key.HOME,
    "\x02": Key.LEFT,
    "\x03": Key.INTERRUPT,
    "\x04": Key.END_OF_INPUT,
    "\x05": Key.END,
    "\x06": Key.RIGHT,
    "\x08": Key.BACKSPACE,
    "\x0b": Key.DELETE_AFTER,
    "\x15": Key.DELETE_BEFORE,
    "\x17": Key.DELETE_WORD,
    "\x7f": Key.BACKSPACE,
}
_SEQUENCES = {
    "[A": Key.UP,
    "[B": Key.DOWN,
    "[C": Key.RIGHT,
    "[D": Key.LEFT,
    "[F": Key.END,
    "[H": Key.HOME,
    "[1~": Key.HOME,
    "[3~": Key.DELETE,
    "[4~": Key.END,
    "OA": Key.UP,
    "OB": Key.DOWN,
    "OC": Key.RIGHT,
    "OD": Key.LEFT,
    "OF": Key.END,
    "OH": Key.HOME,
    "\r": Key.NEW_LINE,
    "\n": Key.NEW_LINE,
    "\x7f": Key.DELETE_WORD,
}
_SEQUENCE = re.compile(r"\x1b(\[[0-9;]*[@-~]|O[A-Za-z]|[\r\n\x7f])")
_BEGUN = re.compile(r"\x1b(\[[0-9;]*|O)?\Z")
_PASTE, _PASTE_END = "\x1b[200~", "\x1b[201~"


class KeyReader:
    """Reads keys from bytes, however these are cut; what was pasted comes as one text."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._text = ""

    @property
    def is_open(self) -> bool:
        """Whether something has begun that could be a key alone or the beginning of another."""
        return bool(_BEGUN.match(self._text))

    def feed(self, data: bytes) -> list[Key | str]:
        """The keys that are complete."""
        self._text += self._decoder.decode(data)
        keys: list[Key | str] = []
        while self._text and not self.is_open:
            taken = self._take()
            if taken is None:  # the rest of what is pasted is to come
                break
            keys += taken
        return keys

    def close(self) -> list[Key | str]:
        """Nothing followed: what has begun was a key of its own."""
        begun = self._text if self.is_open else ""
        if begun:
            self._text = ""
        return [Key.ESCAPE] if begun else []

    def _take(self) -> list[Key | str] | None:
        """Take what comes first off the text; nothing for what has no meaning here."""
        if self._text.startswith(_PASTE):
            pasted, end, rest = self._text.removeprefix(_PASTE).partition(_PASTE_END)
            if not end:
                return None
            self._text = rest
            return [pasted.replace("\r\n", "\n").replace("\r", "\n")]
        if match := _SEQUENCE.match(self._text):
            self._text = self._text[match.end() :]
            key = _SEQUENCES.get(match[1])
            return [key] if key else []
        first, self._text = self._text[0], self._text[1:]
        if first == "\x1b":
            return [Key.ESCAPE]
        if control := _CONTROLS.get(first):
            return [control]
        return [first] if first >= " " else []

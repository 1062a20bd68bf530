"""The line that is being typed."""

from __future__ import annotations

from .keys import Key


class Line:
    """Text with a cursor, and the lines that were entered before."""

    def __init__(self) -> None:
        self.text = ""
        self.cursor = 0
        self._entered: list[str] = []
        self._at: int | None = None
        self._draft = ""

    def press(self, key: Key | str) -> str | None:
        """Take a key. Gives the line when it is entered; an empty one is not."""
        before, after = self.text[: self.cursor], self.text[self.cursor :]
        match key:
            case Key.ENTER:
                return self._enter()
            case Key.NEW_LINE:
                self._set(before + "\n", after)
            case Key.BACKSPACE:
                self._set(before[:-1], after)
            case Key.DELETE:
                self._set(before, after[1:])
            case Key.DELETE_WORD:
                self._set(_without_word(before), after)
            case Key.DELETE_BEFORE:
                self._set("", after)
            case Key.DELETE_AFTER:
                self._set(before, "")
            case Key.UP | Key.DOWN:
                self._recall(-1 if key is Key.UP else 1)
            case str():
                self._set(before + key, after)
            case _:
                self._move(key)
        return None

    def clear(self) -> None:
        """Begin anew."""
        self._set("", "")
        self._at = None

    def _enter(self) -> str | None:
        text = self.text.strip()
        if not text:
            return None
        self._entered.append(text)
        self.clear()
        return text

    def _set(self, before: str, after: str) -> None:
        self.text, self.cursor = before + after, len(before)

    def _move(self, key: Key) -> None:
        targets = {
            Key.LEFT: max(self.cursor - 1, 0),
            Key.RIGHT: min(self.cursor + 1, len(self.text)),
            Key.HOME: 0,
            Key.END: len(self.text),
        }
        self.cursor = targets.get(key, self.cursor)

    def _recall(self, step: int) -> None:
        """Go through what was entered before; behind the latest is what was being typed."""
        at = len(self._entered) if self._at is None else self._at
        target = at + step
        if not 0 <= target <= len(self._entered):
            return
        if at == len(self._entered):
            self._draft = self.text
        self._at = target
        self._set(self._draft if target == len(self._entered) else self._entered[target], "")


def _without_word(text: str) -> str:
    head, space, _ = text.rstrip().rpartition(" ")
    return head + space

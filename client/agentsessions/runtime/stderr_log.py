"""`AGENTSESSIONS_LOG`: the log on standard error, without a line of code."""

from __future__ import annotations

import logging
import sys

from ..core.errors import ConfigurationError

VARIABLE = "AGENTSESSIONS_LOG"

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class StderrHandler(logging.Handler):
    """Writes to standard error, unless another handler of the logger writes there or to standard
    output already.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if not _is_shown(logging.getLogger(record.name)):
            try:
                print(self.format(record), file=sys.stderr)
            except Exception:  # noqa: BLE001  # logging never breaks what it is about
                self.handleError(record)


def start_log(level: str) -> None:
    """Show the log from this level on; only the first time counts.

    Raises ConfigurationError for anything but the name of a level that there is.
    """
    number = _LEVELS.get(level.strip().lower())
    if number is None:
        raise ConfigurationError(f"{VARIABLE} must be debug or info, not {level!r}")
    logger = logging.getLogger("agentsessions")
    if not any(isinstance(handler, StderrHandler) for handler in logger.handlers):
        handler = StderrHandler()
        handler.setFormatter(logging.Formatter(_FORMAT))
        logger.addHandler(handler)
        logger.setLevel(number)


def _consoles() -> tuple[object, ...]:
    return sys.stderr, sys.stdout, sys.__stderr__, sys.__stdout__


def _is_shown(logger: logging.Logger | None) -> bool:
    """Whether a handler of the logger, or one that it hands records on to, writes to a console."""
    while logger is not None:
        for handler in logger.handlers:
            stream: object = getattr(handler, "stream", None)
            if stream is not None and stream in _consoles():
                return True
        logger = logger.parent if logger.propagate else None
    return False

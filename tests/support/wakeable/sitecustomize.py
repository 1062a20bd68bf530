"""Imported by every Python program that `tests.support.processes` starts, before all else."""

import signal


def _wake(*_: object) -> None:
    """Nothing more: a signal with a handler interrupts the system call that a program sleeps in."""


signal.signal(signal.SIGWINCH, _wake)

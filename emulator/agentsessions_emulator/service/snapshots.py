"""Snapshots: all that a service has stored, and the time that it has."""

from dataclasses import dataclass, field

from agentsessions_emulator.clock.clock import ClockState


@dataclass(frozen=True)
class Snapshot:
    """The state of an emulator at one moment, for any emulator of the same service.

    It holds objects, events, files, timers, the clock and where ids have got to, but no scripts,
    faults or logged requests.
    """

    document: str
    database: bytes = field(repr=False)
    clock: ClockState = field(repr=False)

"""What operations need of a client: the engine behind it. Users do not see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from ..closing import AbortSignal
    from ..follow.iterators import AsyncFollow, Follow
    from ..follow.reconnect import ReconnectPolicy
    from ..observers.observer import ObservedRun
    from ..observers.observers import Observers
    from ..request.dry_run import DryRun
    from ..request.operation import Call
    from ..response.response import Response

T = TypeVar("T")
A = TypeVar("A")


class Engine(Protocol):
    """Sends calls. `agentsessions.runtime.engine` has the one that does."""

    def send(self, call: Call[T, Any]) -> Response[T]: ...
    async def asend(self, call: Call[Any, A]) -> Response[A]: ...
    def within(self, signal: AbortSignal, /, *, is_patient: bool = False) -> Engine:
        """The same, for calls that end when the signal is given.

        Patient ones wait for a free connection for as long as it takes.
        """
        ...

    @property
    def observers(self) -> Observers | None:
        """Who is told what happens; None: nobody."""
        ...

    def within_run(self, run: ObservedRun, /) -> Engine:
        """The same, for calls that are a part of this run."""
        ...

    def end_follow(self, error: Exception | None = None) -> None:
        """Tell observers that the follow that this engine is for has ended."""
        ...

    def client(self) -> Any:
        """The client that it sends for."""
        ...

    def pause(self, seconds: float) -> None: ...
    async def apause(self, seconds: float) -> None: ...
    def dry_run(self, call: Call[Any, Any]) -> DryRun: ...
    def follow(
        self,
        stream: Call[Any, Any],
        *,
        after: str | int | None = None,
        send: Call[Any, Any] | None = None,
        until: Callable[[Any], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
    ) -> Follow[Any]: ...
    def afollow(
        self,
        stream: Call[Any, Any],
        *,
        after: str | int | None = None,
        send: Call[Any, Any] | None = None,
        until: Callable[[Any], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
    ) -> AsyncFollow[Any]: ...

"""`Worker`: takes work items from the queue of a self-hosted environment and runs them."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from ..core.errors import (
    APIError,
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    PermissionDeniedError,
)
from ..core.public import public
from ..core.request.options import RequestOptions
from ..runtime.pauses import pause_async
from ..tools import collect_tools
from .credentials import sessions_token
from .item import Item
from .polling import BLOCK_MS, Polls
from .session_tools import Toolset
from .stopping import Stopping, is_in_event_loop, run_until_signalled

if TYPE_CHECKING:
    from ..client import Client
    from ..models.work import Work

_NO_RETRIES = RequestOptions(max_retries=0)

_log = logging.getLogger("agentsessions.worker")


@public
class Worker:
    """Runs the sessions of a self-hosted environment: takes their work items from its queue, and
    answers the tool calls of their agents.

    An item is held by a lease, which heartbeats extend. If they fail, the worker ends what it runs
    and sends nothing more for the item, which another worker takes up.

    Args:
        client: Where the service is, and the credential of whatever has none of its own.
        environment_id: The environment whose queue to work on.
        environment_key: The environment's key. Each item then brings a token for itself.
        tools: Functions of yours that agents call: of custom tools, or in place of built-in ones.
        toolset: Whether to run the built-in tools (`bash`, `read`, `write`, `edit`, `glob` and
            `grep`).
        workdir: Where these work. With more than one item at once, each session has a folder of
            its own there, named by its id.
        concurrency: How many items to work on at once.
        lease_seconds: How long an item is this worker's without a heartbeat, and so how long
            another waits before it takes up the item of a worker that was killed.
        command_timeout: Seconds that a command of `bash` may take.
        idle_seconds: How long to keep a session after its turn is over, for one more message.

    Raises:
        ConfigurationError: An argument cannot work; nothing was sent.
    """

    def __init__(
        self,
        client: Client,
        environment_id: str,
        *,
        environment_key: str | None = None,
        tools: Iterable[object] = (),
        toolset: bool = True,
        workdir: str | os.PathLike[str] = ".",
        concurrency: int = 1,
        lease_seconds: int = 60,
        command_timeout: float = 120,
        idle_seconds: float = 2.0,
    ) -> None:
        for name, value in (("concurrency", concurrency), ("lease_seconds", lease_seconds)):
            if type(value) is not int or value < 1:
                raise ConfigurationError(f"{name} must be a whole number from 1, not {value!r}")
        if not environment_id:
            raise ConfigurationError("environment_id is empty")
        own = collect_tools(tools)
        if not own and not toolset:
            raise ConfigurationError("a worker without tools has nothing to do")
        if environment_key is not None:
            client = client.with_options(auth_token=environment_key)
        del environment_key  # crash reports show local variables
        self._client = client
        self._environment_id = environment_id
        self._toolset = Toolset(
            own, Path(workdir) if toolset else None, concurrency > 1, command_timeout
        )
        self._concurrency = concurrency
        self._lease_seconds = lease_seconds
        self._idle_seconds = idle_seconds
        self._id = f"{socket.gethostname()}-{uuid4().hex[:12]}"
        self._stopping = Stopping()
        self._items: dict[asyncio.Task[None], Item] = {}

    def __repr__(self) -> str:
        return f"<Worker of {self._environment_id} at {self._client.base_url}>"

    def run(self) -> None:
        """Work until the worker is stopped: by `stop`, by SIGTERM (in the main thread), or by
        ctrl-C, which is raised as KeyboardInterrupt once the items have been handed back.

        Raises what `arun` raises, and RuntimeError where an event loop runs already.
        """
        if is_in_event_loop():
            raise RuntimeError("an event loop runs in this thread: await arun() instead")
        asyncio.run(run_until_signalled(self))

    async def arun(self) -> None:
        """The same in an event loop. A cancelled worker hands its items back.

        Raises:
            NotFoundError: There is no such environment.
            AuthenticationError: The key is wrong, or has been revoked.
            PermissionDeniedError: The key is for something else.
            APIStatusError: The service refuses for another reason that trying again cannot cure.
        """
        with self._stopping.listening(self._on_stop):
            try:
                await self._poll_until_stopped()
                await self._wait_for_items()
            finally:
                for task in self._items:
                    task.cancel()
                await self._wait_for_items()

    def stop(self, *, force: bool = False) -> None:
        """Take no more items, and end when the turns of those at hand are over. The second time, or
        with `force`, hand them back and end at once.

        It may be called from any thread. A worker that was stopped does not start again.
        """
        self._stopping.give(force=force)

    async def _poll_until_stopped(self) -> None:
        polls = Polls()
        while not self._stopping.is_given:
            if len(self._items) >= self._concurrency:
                await self._stopping.unless_given(self._one_item_less())
                continue
            try:
                work = await self._stopping.unless_given(self._poll())
            except APIError as error:
                pause = self._pause_after(polls, error)
            else:
                pause = polls.succeeded(found=work is not None)
                if work is not None and not self._stopping.is_given:
                    await self._take(work)
            await pause_async(pause, self._stopping.sleep)

    async def _poll(self) -> Work | None:
        from ..api import environments_work_poll

        return await environments_work_poll.asyncio(
            self._client,
            self._environment_id,
            block_ms=BLOCK_MS,
            anthropic_worker_id=self._id,
            options=_NO_RETRIES,
        )

    def _pause_after(self, polls: Polls, error: APIError) -> float:
        try:
            pause = polls.failed(error)
        except (AuthenticationError, PermissionDeniedError) as refusal:
            refusal.add_note(f"the key of {self._environment_id} is wrong, or has been revoked")
            raise
        _log.warning("a poll failed, the next one is in %.1f s: %s", pause, error)
        return pause

    async def _take(self, work: Work) -> None:
        """Acknowledge an item and begin to work on it."""
        from ..api import environments_work_ack

        _log.info("%s: claimed, for %s", work.id, work.data.id)
        try:
            await environments_work_ack.asyncio(
                self._client, self._environment_id, work.id, options=_NO_RETRIES
            )
        except APIStatusError as error:
            _log.warning("%s: left to others: %s", work.id, error)
            return
        except APIError as error:  # the first heartbeat shows whether it has arrived
            _log.warning("%s: %s", work.id, error)
        token = sessions_token(work.secret)
        item = Item(
            self._client if token is None else self._client.with_options(auth_token=token),
            work,
            self._toolset.open,
            lease_seconds=self._lease_seconds,
            idle_seconds=self._idle_seconds,
        )
        task = asyncio.create_task(item.serve())
        self._items[task] = item
        task.add_done_callback(self._items.pop)

    def _on_stop(self) -> None:
        for task, item in self._items.items():
            if self._stopping.is_forced:
                task.cancel()
            else:
                item.drain()

    async def _one_item_less(self) -> None:
        await asyncio.wait(self._items, return_when=asyncio.FIRST_COMPLETED)

    async def _wait_for_items(self) -> None:
        while self._items:
            await asyncio.wait(self._items)

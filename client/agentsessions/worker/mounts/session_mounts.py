"""What one session needs on disk."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ...models import MemoryStoreResource
from ..toolset.tree import MountPoint
from .memory import MemoryMount
from .skills import Skill
from .steps import Steps, Work, acarry_out, carry_out

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Session

SECONDS_BETWEEN = 15


class SessionMounts:
    """The memory stores of a session and the skills of its agent, below a working directory.

    `prepare` puts them there, `synchronize` keeps memory stores and files the same, `finish` does
    so a last time and removes everything. Each has a twin for asyncio. They are not for several
    threads or tasks at once.

    Memory stores are at their mount path inside of the working directory, such as
    `mnt/memory/notes`, and skills in `skills/NAME`. The tools for files take the mount path itself
    too. For commands, there is a link at the mount path, if that is below `/mnt`, free, and may be
    made. Files and repositories are not for sessions of self-hosted environments.

    Args:
        client: a client that may read and write the memory stores: with the token of the item.
        session: the session, as it was when the worker took it up.
        workdir: the session's own working directory.
    """

    def __init__(self, client: Client, session: Session, workdir: str | os.PathLike[str]) -> None:
        self._client = client
        directory = Path(workdir).absolute()
        self._workdir = directory
        self._stores = [
            MemoryMount(resource, directory)
            for resource in session.resources
            if isinstance(resource, MemoryStoreResource)
        ]
        self._skills = [Skill(skill, directory) for skill in session.agent.skills]
        self._synchronized = time.monotonic()

    @property
    def points(self) -> Sequence[MountPoint]:
        """What `built_in_tools` is to know of them."""
        return [store.point for store in self._stores]

    def prepare(self) -> None:
        """Put everything in place.

        Raises MountError if a memory store cannot be had; then nothing of them is left. A skill
        that cannot be had is logged.
        """
        carry_out(self._client, self._prepare())

    async def aprepare(self) -> None:
        await acarry_out(self._client, self._prepare())

    def synchronize(self) -> None:
        """Save what has changed, and take over what others have; at most every 15 seconds.

        For changes on both sides, the store's win. What fails is logged, and nothing is raised.
        """
        if self._is_due():
            carry_out(self._client, self._synchronize(is_last=False))

    async def asynchronize(self) -> None:
        if self._is_due():
            await acarry_out(self._client, self._synchronize(is_last=False))

    def finish(self) -> None:
        """Save what has changed, and remove everything."""
        carry_out(self._client, self._finish())

    async def afinish(self) -> None:
        await acarry_out(self._client, self._finish())

    def discard(self) -> None:
        """Remove everything and save nothing: the session is somebody else's by now."""
        for store in self._stores:
            store.remove()
        for skill in self._skills:
            skill.remove()

    def _prepare(self) -> Steps:
        is_whole = False
        try:
            yield Work(lambda: self._workdir.mkdir(parents=True, exist_ok=True))
            for store in self._stores:
                yield from store.pull()
            for skill in self._skills:
                yield from skill.download()
            is_whole = True
        finally:
            if not is_whole:
                self.discard()

    def _synchronize(self, *, is_last: bool) -> Steps:
        for store in self._stores:
            yield from store.synchronize(is_last=is_last)
        self._synchronized = time.monotonic()

    def _finish(self) -> Steps:
        try:
            yield from self._synchronize(is_last=True)
        finally:
            self.discard()

    def _is_due(self) -> bool:
        return time.monotonic() - self._synchronized >= SECONDS_BETWEEN

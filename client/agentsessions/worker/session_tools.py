"""The tools for one session, with what they need on disk, for as long as it is worked on."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from ..client import Client
    from ..models.session import Session
    from ..tools import Tool


@frozen
class SessionTools:
    """The tools by name, and what is to be done now and then between their calls."""

    by_name: Mapping[str, Tool]
    between_calls: Callable[[], Awaitable[None]] | None = None


@frozen
class Toolset:
    """What sessions get: the worker's own tools, and the built-in ones where there is a `workdir`.

    `is_shared` says that several sessions are worked on at once: each gets a folder of its own.
    """

    own: Mapping[str, Tool]
    workdir: Path | None
    is_shared: bool
    command_timeout: float

    @asynccontextmanager
    async def open(
        self, client: Client, session: Session, is_held: Callable[[], bool]
    ) -> AsyncGenerator[SessionTools]:
        """The tools for a session, until the end of the block.

        What they have changed is saved then, if the session is still this worker's. Raises
        MountError if what the session needs cannot be had.
        """
        if self.workdir is None:
            yield SessionTools(self.own)
            return
        from .mounts import SessionMounts
        from .toolset import built_in_tools

        workdir = self.workdir / session.id if self.is_shared else self.workdir
        mounts = SessionMounts(client, session, workdir)
        await mounts.aprepare()
        try:
            with built_in_tools(
                workdir, command_timeout=self.command_timeout, mounts=mounts.points
            ) as built_in:
                yield SessionTools({**built_in, **self.own}, mounts.asynchronize)
        finally:
            if is_held():
                await mounts.afinish()
            else:
                mounts.discard()

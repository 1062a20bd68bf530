"""Threads: the emulator has the primary one of each session."""

from collections.abc import Sequence
from dataclasses import dataclass

from agentsessions_emulator.clock.clock import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.sessions import Sessions
from agentsessions_emulator.store.store import any_of, json_field


@dataclass(frozen=True)
class Threads:
    """The threads of all sessions."""

    sessions: Sessions

    def retrieve(self, session_id: str, thread_id: str) -> JsonObject:
        book = self.sessions.book
        return book.shown(book.thread(session_id, thread_id))

    def list(
        self, session_id: str, *, statuses: Sequence[str], limit: int, page: str | None
    ) -> JsonObject:
        book = self.sessions.book
        book.session(session_id)
        conditions = [any_of(json_field("status"), statuses)] if statuses else []
        query = PageQuery(
            f"threads of {session_id}",
            "thread",
            limit,
            page,
            parent=session_id,
            conditions=conditions,
        )
        found = list_page(self.sessions.store, query)
        return {**found, "data": [book.shown(thread) for thread in found["data"]]}

    def archive(self, session_id: str, thread_id: str) -> JsonObject:
        """End an idle thread. As it is the primary one, the session is terminated with it."""
        sessions = self.sessions
        thread = sessions.book.thread(session_id, thread_id)
        if thread["archived_at"] is not None:
            return sessions.book.shown(thread)
        if thread["status"] in ("running", "rescheduling"):
            raise invalid(
                f"Thread {thread_id!r} cannot be archived while it is {thread['status']}."
            )
        sessions.runners.discard(session_id)
        with sessions.store.transaction():
            run = sessions.run(session_id)
            if thread["status"] != "terminated":
                run.terminate()
            with run.editing() as (_, archived):
                archived["archived_at"] = timestamp(sessions.clock.now())
        return self.retrieve(session_id, thread_id)

"""The topics under which what happens in sessions is published.

Every thread has one for its events and one for the previews of each type. A session has one for the
events that are about itself; its stream carries those together with its primary thread's.
"""

from collections.abc import Iterable

from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.service.page import Place


def thread_topic(thread: ThreadRef) -> str:
    return f"{thread.session_id}/{thread.id}"


def preview_topic(thread: ThreadRef, event_type: str) -> str:
    return f"{thread_topic(thread)}/{event_type}"


def session_topic(session_id: str) -> str:
    return session_id


def place_of(topic: str) -> Place:
    """Whose events are published under a topic."""
    return Place(*topic.split("/")[:2])


def thread_stream(thread: ThreadRef, previews: Iterable[str]) -> tuple[str, ...]:
    """What the stream of a thread carries."""
    return thread_topic(thread), *(preview_topic(thread, name) for name in sorted(set(previews)))


def session_stream(primary: ThreadRef, previews: Iterable[str]) -> tuple[str, ...]:
    """What the stream of a session carries."""
    return session_topic(primary.session_id), *thread_stream(primary, previews)

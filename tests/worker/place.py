"""A self-hosted environment of an emulator, with sessions in it and workers for it."""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx

from agentsessions import Client
from agentsessions.worker import Worker
from agentsessions_emulator import Emulator
from tests.support.waiting import HUNG, wait_until

ECHO: Any = {
    "type": "custom",
    "name": "echo",
    "description": "Says it again.",
    "input_schema": {"type": "object", "properties": {"text": {"type": "string"}}},
}
TOOLSET: Any = {"type": "agent_toolset_20260401"}
KEY = {"authorization": "Bearer the-key"}
"""Of an emulator that has one."""
ASKING: Any = {**TOOLSET, "default_config": {"permission_policy": {"type": "always_ask"}}}


class Place:
    """One self-hosted environment."""

    def __init__(self, emulator: Emulator, client: Client) -> None:
        self.emulator = emulator
        self.client = client
        self.environment_id = client.environments.create(
            name="Self-hosted", config={"type": "self_hosted"}
        ).id

    def session(self, *lines: str, tools: tuple[Any, ...] = (TOOLSET, ECHO)) -> str:
        """A new session, which was told these lines: directives of the emulator's agent."""
        agent = self.client.agents.create(name="A", model="claude-opus-5", tools=[*tools])
        session = self.client.sessions.create(agent=agent.id, environment_id=self.environment_id)
        if lines:
            self.say(session.id, *lines)
        return session.id

    def say(self, session_id: str, *lines: str) -> None:
        message: Any = {
            "type": "user.message",
            "content": [{"type": "text", "text": "\n".join(lines)}],
        }
        self.client.sessions.events.send(session_id, events=[message])

    def events(self, session_id: str) -> list[Any]:
        return [*self.client.sessions.events.list(session_id, limit=1000)]

    def answer(self, session_id: str, text: str) -> None:
        """Answer the session's first custom call, as another program might."""
        [call, *_] = [e for e in self.events(session_id) if e.type == "agent.custom_tool_use"]
        result: Any = {
            "type": "user.custom_tool_result",
            "custom_tool_use_id": call.id,
            "content": [{"type": "text", "text": text}],
        }
        self.client.sessions.events.send(session_id, events=[result])

    def results(self, session_id: str) -> list[str]:
        """The texts of the results that clients gave, in their order."""
        return [
            event.content[0].text
            for event in self.events(session_id)
            if event.type in ("user.tool_result", "user.custom_tool_result")
        ]

    def states(self) -> list[str]:
        """The states of all work items."""
        items = self.client.environments.work.list(self.environment_id)
        return [str(item.state) for item in items]

    def only_item(self) -> Any:
        [item] = self.client.environments.work.list(self.environment_id)
        return item

    def issue_key(self) -> str:
        """A key of the environment."""
        return str(httpx.post(self._keys, headers=KEY, verify=False).json()["key"])

    def revoke_keys(self) -> None:
        httpx.delete(self._keys, headers=KEY, verify=False).raise_for_status()

    @property
    def _keys(self) -> str:
        return f"{self.emulator.url}/_emulator/environments/{self.environment_id}/keys"

    def requests(self, operation: str) -> list[Any]:
        return [entry for entry in self.emulator.requests if entry.operation == operation]

    def statuses(self, operation: str) -> list[int | None]:
        """What was answered to these requests, so far."""
        return [entry.status for entry in self.requests(operation)]

    def worker(self, **options: Any) -> Worker:
        settings: dict[str, Any] = {"toolset": False, "idle_seconds": 0, **options}
        return Worker(self.client, self.environment_id, **settings)

    @contextmanager
    def running(self, **options: Any) -> Generator[Worker]:
        """A worker that runs in a thread until the end of the block, and is stopped there."""
        worker = self.worker(**options)
        with in_thread(worker):
            yield worker

    def wait_until_stopped(self) -> None:
        """Wait until all work is over."""
        wait_until(lambda: {*self.states()} == {"stopped"})


@contextmanager
def in_thread(worker: Worker) -> Generator[threading.Thread]:
    """Run a worker in a thread; it is made to end at the end of the block, and must not fail."""
    failures = list[BaseException]()

    def run() -> None:
        try:
            worker.run()
        except BaseException as error:  # noqa: BLE001  # shown where the block ends
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield thread
    finally:
        worker.stop(force=True)
        thread.join(HUNG)
    assert not thread.is_alive()
    assert not failures, failures

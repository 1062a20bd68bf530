"""A session of a self-hosted environment, with a memory store and a skill."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agentsessions import Client
from agentsessions.models import Memory, Session
from agentsessions.worker.mounts import SessionMounts, directories
from agentsessions_emulator import Emulator
from tests.support import document


class House:
    """A memory store of its own for each test, in a session that has nothing else."""

    def __init__(self, client: Client, folder: Path) -> None:
        self.client = client
        self.workdir = folder / "work"
        self.link = f"{folder}/memory/notes"
        self.store_id = client.memory_stores.create(name="Notes").id

    def session(self, access: str = "read_write", skills: tuple[str, ...] = ()) -> Session:
        shown: dict[str, Any] = document.example(document.SCHEMAS["Session"])
        store = {
            "type": "memory_store",
            "memory_store_id": self.store_id,
            "access": access,
            "mount_path": self.link,
        }
        used = [{"type": "custom", "skill_id": each, "version": "latest"} for each in skills]
        agent = shown["agent"] | {"skills": used}
        return Session.from_dict(shown | {"resources": [store], "agent": agent})

    def mounts(self, access: str = "read_write", skills: tuple[str, ...] = ()) -> SessionMounts:
        return SessionMounts(self.client, self.session(access, skills), self.workdir)

    @property
    def directory(self) -> Path:
        """Where the memories are."""
        return self.workdir / self.link.lstrip("/")

    def remember(self, path: str, content: str) -> Memory:
        return self.client.memory_stores.memories.create(self.store_id, path=path, content=content)

    def skill(self) -> str:
        """The id of a new skill."""
        manifest = b"---\nname: sales-report\ndescription: Reports.\n---\nHi"
        files = [("any/SKILL.md", manifest), ("any/scripts/run.sh", b"echo run")]
        return self.client.skills.create(files=files).id

    def change(self, memory: Memory, content: str) -> None:
        self.client.memory_stores.memories.update(self.store_id, memory.id, content=content)

    def memories(self) -> dict[str, object]:
        found = self.client.memory_stores.memories.list(self.store_id, view="full")
        return {item.path: item.content for item in found if isinstance(item, Memory)}


@pytest.fixture(scope="module")
def service() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def house(service: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setattr(directories, "LINKED_BELOW", f"{tmp_path}/")
    with Client(api_key="key", base_url=service.url) as client:
        yield House(client, tmp_path)

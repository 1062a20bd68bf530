"""Short words for tests of the work queue."""

from typing import Any

from tests.emulator.support import TOOLSET, Api

SELF_HOSTED = {"type": "self_hosted"}
NO_HEARTBEAT = "NO_HEARTBEAT"


class Queue:
    """The queue of one self-hosted environment, and what workers do to it."""

    def __init__(self, api: Api, environment_id: str | None = None) -> None:
        self.api = api
        self.id = environment_id or api.environment(config=SELF_HOSTED)["id"]
        self.path = f"/v1/environments/{self.id}/work"

    def session(self, said: str = "", **fields: Any) -> str:
        """A new session whose agent has the toolset; `said` is its first message."""
        made = self.api.session(tools=[TOOLSET], environment_id=self.id, **fields)
        if said:
            self.api.say(made["id"], said)
        return str(made["id"])

    def poll(self, **query: Any) -> dict[str, Any] | None:
        response = self.api.http.get(f"{self.path}/poll", params=query)
        assert response.status_code == 200, response.text
        item: dict[str, Any] | None = response.json()
        return item

    def claimed(self) -> str:
        """The id of the next item, which must be there."""
        item = self.poll()
        assert item is not None
        return str(item["id"])

    def do(self, work_id: str, action: str, **options: Any) -> dict[str, Any]:
        return self.api.answer("POST", f"{self.path}/{work_id}/{action}", **options)

    def beat(self, work_id: str, expected: str | None = None, **query: Any) -> dict[str, Any]:
        if expected is not None:
            query["expected_last_heartbeat"] = expected
        return self.do(work_id, "heartbeat", params=query)

    def active(self, **query: Any) -> tuple[str, str]:
        """Take the next item up; its id and the last heartbeat."""
        work_id = self.claimed()
        self.do(work_id, "ack")
        return work_id, str(self.beat(work_id, NO_HEARTBEAT, **query)["last_heartbeat"])

    def item(self, work_id: str) -> dict[str, Any]:
        return self.api.answer("GET", f"{self.path}/{work_id}")

    def stats(self) -> dict[str, Any]:
        return self.api.answer("GET", f"{self.path}/stats")

    def refusal(self, status: int, work_id: str, action: str, **options: Any) -> str:
        return self.api.refusal(status, "POST", f"{self.path}/{work_id}/{action}", **options)

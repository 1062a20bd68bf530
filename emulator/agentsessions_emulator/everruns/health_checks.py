"""Health checks: an agent plays a few cases, each in a session of its own, and is judged by rules.

Nothing is written down of how a check goes on: that is read from the logs of its sessions.
"""

from collections.abc import Sequence

from agentsessions_emulator.clock.timestamps import parse_timestamp, timestamp
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.engine.run import text_of
from agentsessions_emulator.everruns.errors import missing
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.everruns.resources.agents import Agents
from agentsessions_emulator.everruns.resources.versions import config_hash
from agentsessions_emulator.everruns.sessions import Sessions
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, JsonObjects
from agentsessions_emulator.service.operations import operation

_KIND = "health check"
_MOST_LISTED = 20
_CASES: Sequence[JsonObject] = (
    {
        "name": "introduction",
        "user_message": "What can you do for me?",
        "rubric": "Says what the agent is for.",
    },
    {
        "name": "unclear request",
        "user_message": "Please do the usual.",
        "rubric": "Asks what is meant, or does something sensible.",
    },
)
_STALE = 30 * 60 * 1_000_000
"""How long a check may take, in microseconds."""

_ENDED = ("turn.completed", "turn.failed", "turn.sealed", "turn.cancelled")


class HealthChecks:
    """The health checks of all agents."""

    def __init__(self, engine: Engine, agents: Agents, sessions: Sessions) -> None:
        self._engine = engine
        self._store = engine.store
        self._agents = agents
        self._sessions = sessions

    @operation("agents_health_checks_list")
    def list(self, request: Request) -> JsonObjects:
        """The latest ones, the newest first."""
        return [*map(self._shown, self._of(request)[:_MOST_LISTED])]

    @operation("agents_health_checks_trigger")
    def begin(self, request: Request) -> JsonObject:
        """Begin a check; the answer does not wait for it."""
        agent, at = self._agents.named(request), self._engine.clock.now()
        run: JsonObject = {
            "id": new_id(self._store, "healthcheck"),
            "agent_id": agent["id"],
            "config_hash": self._hash(agent),
            "created_at": timestamp(at),
            "sessions": [self._begin_case(agent, case) for case in _CASES],
        }
        if "default_model_id" in agent:
            run["model_id"] = agent["default_model_id"]
        self._store.insert(_KIND, run["id"], run, at=at, parent=agent["id"])
        return {**_stored(run), "status": "pending"}

    @operation("agents_health_checks_latest")
    def latest(self, request: Request) -> JsonObject:
        runs = self._of(request)
        if not runs:
            return {"config_changed": False}
        agent = self._agents.named(request)
        changed = runs[0]["config_hash"] != self._hash(agent)
        return {"run": self._shown(runs[0]), "config_changed": changed}

    @operation("agents_health_checks_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        agent_id, key = self._agents.named(request)["id"], request.path["run_id"]
        run = self._store.find(_KIND, key, agent_id)
        if run is None:
            raise missing("health check", key)
        return self._shown(run)

    def _of(self, request: Request) -> JsonObjects:
        agent_id = self._agents.named(request)["id"]
        found = self._store.select(_KIND, parent=agent_id, descending=True)
        return [one.data for one in found]

    def _hash(self, agent: JsonObject) -> str:
        return config_hash(self._agents.versions.configuration(agent))

    def _begin_case(self, agent: JsonObject, case: JsonObject) -> str:
        session = self._sessions.add({"agent_id": agent["id"], "tags": ["health_check"]})
        content = [{"type": "text", "text": case["user_message"]}]
        self._engine.receive(session["id"], {"role": "user", "content": content})
        session_id: str = session["id"]
        return session_id

    def _shown(self, run: JsonObject) -> JsonObject:
        """A check as it stands now."""
        played = [
            self._played(case, session_id, run["created_at"])
            for case, session_id in zip(_CASES, run["sessions"], strict=True)
        ]
        ended = [at for _, at in played if at is not None]
        results = [result for result, at in played if at is not None]
        shown = {**_stored(run), "results": results}
        if len(ended) == len(played):
            return {**shown, **_outcome(results), "completed_at": max(ended)}
        begun = parse_timestamp(run["created_at"])
        if begun + _STALE > self._engine.clock.peek():
            return {**shown, "status": "running"}
        message = "The check did not end within half an hour."
        over = {"status": "failed", "completed_at": timestamp(begun + _STALE)}
        return {**shown, **over, "error_message": message}

    def _played(
        self, case: JsonObject, session_id: str, begun: str
    ) -> tuple[JsonObject, str | None]:
        """How a case went, and when its turn ended; None while it has not."""
        log = self._engine.log.select(session_id)
        if not log:
            about: JsonObject = {"turns": 0, "latency_ms": 0, "score": 0.0, "passed": False}
            reasons = {"judge_reason": "", "deterministic_reason": "", "error": "session deleted"}
            return {**case, **about, **reasons}, begun
        end = next((event for event in log if event["type"] in _ENDED), None)
        if end is None:
            return case, None
        return {**case, "session_id": session_id, **_judged(log, end)}, end["ts"]


def _stored(run: JsonObject) -> JsonObject:
    return {name: value for name, value in run.items() if name != "sessions"}


def _judged(log: Sequence[JsonObject], end: JsonObject) -> JsonObject:
    """A case passes if its turn was completed and something was said."""
    said = [event for event in log if event["type"] == "output.message.completed"]
    is_complete = end["type"] == "turn.completed"
    passed = is_complete and bool(said) and bool(text_of(said[-1]["data"]["message"]).strip())
    used = end["data"].get("usage", {})
    judged: JsonObject = {
        "passed": passed,
        "score": 1.0 if passed else 0.0,
        "judge_reason": "The emulator's judge is content with every answer.",
        "deterministic_reason": "Finished, not empty." if passed else "Not finished, or empty.",
        "turns": 1,
        "latency_ms": (parse_timestamp(end["ts"]) - parse_timestamp(log[0]["ts"])) // 1000,
        "input_tokens": used.get("input_tokens", 0),
        "output_tokens": used.get("output_tokens", 0),
    }
    return judged if is_complete else {**judged, "error": end["type"]}


def _outcome(results: Sequence[JsonObject]) -> JsonObject:
    """The status and the summary of a check that is over."""
    total, passed = len(results), sum(result["passed"] for result in results)
    errored = sum("error" in result for result in results)
    summary = {
        "total": total,
        "passed": passed,
        "failed": total - passed - errored,
        "errored": errored,
        "pass_rate": passed / total,
        "avg_score": sum(result["score"] for result in results) / total,
        "avg_turns": sum(result["turns"] for result in results) / total,
        "total_input_tokens": sum(result.get("input_tokens", 0) for result in results),
        "total_output_tokens": sum(result.get("output_tokens", 0) for result in results),
    }
    return {"status": "completed", "summary": summary}

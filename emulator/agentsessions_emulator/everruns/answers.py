"""What a session waits for: results of client tools, answers to questions, decisions on calls.

The rules are the same for the management API and for channels; whoever calls has found the session.
"""

from collections.abc import Sequence

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.engine.states import Call
from agentsessions_emulator.everruns.engine.tool_calls import answers_of
from agentsessions_emulator.everruns.errors import conflict
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation

_WAITING = "waiting_for_tool_results"


class Answers:
    """Takes what a session waits for."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @operation("sessions_tool_results_submit")
    def take_results(self, request: Request) -> JsonObject:
        session_id = self._session_id(request)
        calls = {call.id: call for call in self._calls(session_id, "result")}
        results = request.body["tool_results"]
        for index, result in enumerate(results):
            call = calls.get(result["tool_call_id"])
            if call is None:
                raise invalid(f"/tool_results/{index}: no such call waits for a result.")
            if not call.is_open:
                raise conflict(f"The call {call.id} has its result already.")
        replies = {result["tool_call_id"]: result for result in results}
        self._give(session_id, replies)
        return {"accepted": len(results), "status": self._status(session_id)}

    @operation("sessions_question_answers_submit")
    def take_answers(self, request: Request) -> JsonObject:
        return self.answer_questions(self._session_id(request), request.body)

    @operation("sessions_tool_approvals_submit")
    def take_approvals(self, request: Request) -> JsonObject:
        return self.decide(self._session_id(request), request.body)

    def answer_questions(self, session_id: str, body: JsonObject) -> JsonObject:
        """Raises a 409 where nothing is asked, a 400 for an answer that is not allowed."""
        calls = [call for call in self._calls(session_id, "answers") if call.is_open]
        key = body.get("tool_call_id")
        call = next((one for one in calls if key in (None, one.id)), None)
        if call is None:
            raise conflict(f"The session {session_id} waits for no such answers.")
        status = body.get("status", "answered")
        if status == "answered":
            _check_answers(call.arguments["questions"], body["answers"])
        self._give(session_id, {call.id: answers_of(body)})
        return {
            "status": status,
            "answered_by": "user",
            "session_status": self._status(session_id),
        }

    def decide(self, session_id: str, body: JsonObject) -> JsonObject:
        """Calls that are left out are not approved. Raises a 409 where none waits."""
        calls = [call for call in self._calls(session_id, "approval") if call.is_open]
        if not calls:
            raise conflict(f"No call of the session {session_id} waits to be approved.")
        decisions = {one["tool_call_id"]: one["decision"] for one in body["decisions"]}
        for key in decisions:
            if key not in {call.id for call in calls}:
                raise invalid(f"/decisions: the call {key!r} does not wait to be approved.")
        state = self._engine.run(session_id).state
        resolved: list[JsonObject] = []
        for call in calls:
            outcome = decisions.get(call.id, "not_approved")
            if outcome == "allow_always":
                state.allowed.append(call.name)
            elif outcome == "reject_always":
                state.rejected.append(call.name)
            resolved.append({"tool_call_id": call.id, "tool": call.name, "outcome": outcome})
        self._give(
            session_id, {one["tool_call_id"]: {"decision": one["outcome"]} for one in resolved}
        )
        return {"resolved": resolved, "status": self._status(session_id)}

    def _calls(self, session_id: str, needs: str) -> list[Call]:
        """The calls of the turn that need this. Raises a 409 unless the session waits."""
        turn = self._engine.run(session_id).state.turn
        if turn is None or not turn.is_waiting:
            raise conflict(f"The session {session_id} is not waiting for tool results.")
        return [call for call in turn.calls if call.needs == needs]

    def _give(self, session_id: str, replies: dict[str, JsonObject]) -> None:
        run = self._engine.run(session_id)
        with run.saving():
            for call in run.turn.calls:
                if call.id in replies:
                    call.reply = replies[call.id]
        self._engine.players.wake(session_id)

    def _status(self, session_id: str) -> str:
        """What the session is doing once it has heard what was just given."""
        turn = self._engine.run(session_id).state.turn
        return _WAITING if turn and any(call.is_open for call in turn.calls) else "active"

    def _session_id(self, request: Request) -> str:
        session_id: str = self._engine.session(request.path["session_id"])["id"]
        return session_id


def _check_answers(questions: Sequence[JsonObject], answers: Sequence[JsonObject]) -> None:
    """Raises a 400 unless every question is answered once, as it allows."""
    asked = {question.get("id"): question for question in questions}
    if sorted(answer["id"] for answer in answers) != sorted(key for key in asked if key):
        raise invalid("/answers: every question must be answered once.")
    for index, answer in enumerate(answers):
        question, selected = asked[answer["id"]], answer.get("selected", [])
        labels = [option["label"] for option in question.get("options", [])]
        for label in selected:
            if label not in labels:
                raise invalid(f"/answers/{index}/selected: {label!r} is not offered.")
        if len(selected) > 1 and not question.get("multi_select", False):
            raise invalid(f"/answers/{index}/selected: only one can be chosen.")
        is_text = question.get("kind", "choice") == "text"
        if "other_text" in answer and not (is_text or question.get("allow_other", False)):
            raise invalid(f"/answers/{index}/other_text: a text is not allowed.")

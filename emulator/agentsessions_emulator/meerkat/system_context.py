"""What the model is to know besides: context that is added to the history."""

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.meerkat.engine.engine import Engine
from agentsessions_emulator.meerkat.engine.prompts import text_of
from agentsessions_emulator.meerkat.errors import failed
from agentsessions_emulator.service.operations import operation

_KEY = "context key"


class SystemContext:
    """The context of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._store = engine.store

    @operation("sessions_system_context_append")
    async def append(self, request: Request) -> JsonObject:
        """Add a message to the history, behind those of the run that is going on."""
        session_id = self._engine.session(request.path["id"])["session_id"]
        await self._engine.at_rest(session_id)
        with self._store.transaction():
            status = self._add(session_id, request.body)
        return {"session_id": session_id, "status": status}

    def _add(self, session_id: str, body: JsonObject) -> str:
        """What became of it. Raises a 500 for a key that was used for something else."""
        text, key = _text_of(body["content"]), body.get("idempotency_key")
        if key is not None:
            name = f"{session_id} {key}"
            earlier = self._store.find(_KEY, name)
            if earlier is not None and earlier["text"] == text:
                return "duplicate"
            if earlier is not None:
                told = f"System-message append conflict for idempotency key `{key}`"
                raise failed("INTERNAL_ERROR", f"agent error: Configuration error: {told}")
            self._store.insert(_KEY, name, {"text": text}, at=self._engine.clock.peek())
        history = self._engine.history
        history.append(session_id, history.message("system", content=text))
        self._engine.touch(session_id)
        return "applied"


def _text_of(content: JsonObject) -> str:
    """What the model is shown."""
    match content["type"]:
        case "text":
            return str(content["text"])
        case "blocks":
            return text_of(content["blocks"])
        case "json":
            return dump(content["value"])
        case "system_notice":
            return str(content.get("body") or "")
        case _:
            label, uri = content.get("label"), content["uri"]
            return f"[Reference] {label} ({uri})" if label else f"[Reference] {uri}"

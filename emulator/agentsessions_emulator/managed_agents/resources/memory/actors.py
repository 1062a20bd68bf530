"""Who changes memories, as their versions tell."""

import hashlib
from collections.abc import Mapping

from agentsessions_emulator.http.credentials import token_of
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.work.keys import WorkerKeys

_DIGITS = 16


def actor_of(headers: Mapping[str, str], keys: WorkerKeys) -> JsonObject:
    """The session whose worker asks, or the API key, under an id that does not betray it."""
    token = token_of(headers)
    worker = keys.find(token)
    if worker is not None and worker.session_id is not None:
        return {"type": "session_actor", "session_id": worker.session_id}
    digest = hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()
    return {"type": "api_actor", "api_key_id": f"apikey_{digest[:_DIGITS]}"}

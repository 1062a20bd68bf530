"""Notices: what comes from outside, as the history has it and as a model is given it."""

import json

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.inputs import EXTERNAL_EVENT, Input

_RESPONSE = "response_terminal"
_HEARD = "Peer response terminal"


def notice_of(given: Input) -> JsonObject:
    """The fields of the message."""
    is_event = given.kind == EXTERNAL_EVENT
    return {
        "kind": "external_event" if is_event else "comms",
        "body": _summary(given),
        "blocks": [_event(given) if is_event else _response(given)],
    }


def text_of_notice(given: Input) -> str:
    """What the model reads."""
    body, summary = given.body, _summary(given)
    if given.kind == EXTERNAL_EVENT:
        blocks: list[JsonObject] = body.get("blocks") or []
        content = [str(block.get("text", "")) for block in blocks]
        said = [
            f"{summary}: {body['event_type']}",
            *content,
            f"Payload: {_pretty(body['payload'])}",
        ]
        return "\n".join([summary, *said])
    name = body.get("display_name") or body["peer_id"]
    said = [f"Peer terminal response from {name}", f"Request ID: {body['request_id']}"]
    outcome = [f"Status: {body['status']}", f"Result: {_pretty(body['result'])}"]
    return "\n".join([summary, *said, *outcome])


def ingested(given: Input) -> JsonObject:
    """What events tell of a response that has come in."""
    about = {"peer": _peer(given), "request_id": given.body["request_id"]}
    return {"type": "peer_content_ingested", "kind": _RESPONSE, **about}


def _summary(given: Input) -> str:
    if given.kind == EXTERNAL_EVENT:
        return f"External event via {given.body['event_type']}"
    return _HEARD


def _event(given: Input) -> JsonObject:
    name, content = given.body["event_type"], given.body.get("blocks")
    about = {"source": name, "event_type": name, "summary": _summary(given)}
    block = {"type": "external_event", **about, "payload": given.body["payload"]}
    return {**block, "content": content} if content else block


def _response(given: Input) -> JsonObject:
    body = given.body
    return {
        "type": "comms",
        "kind": _RESPONSE,
        "direction": "incoming",
        "peer": _peer(given),
        "request_id": body["request_id"],
        "status": body["status"],
        "summary": _HEARD,
        "payload": body["result"],
    }


def _peer(given: Input) -> JsonObject:
    peer, name = {"id": given.body["peer_id"]}, given.body.get("display_name")
    return peer if name is None else {**peer, "display_name": name}


def _pretty(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)

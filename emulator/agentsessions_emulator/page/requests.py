"""The request log as the page lists it: without headers and bodies, which it asks for singly."""

from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.http.request_log import RecordedRequest, RequestLog
from agentsessions_emulator.jsontypes import JsonObject

_LIMIT = 200


def list_requests(log: RequestLog, exchange: Exchange) -> JsonObject:
    """The newest first; `?before=ID` goes on from there, `?limit=N` says how many."""
    query = dict(exchange.query)
    limit = query.get("limit", str(_LIMIT))
    if not limit.isdecimal() or not 1 <= int(limit) <= 1000:
        raise invalid("query parameter 'limit' must be a whole number from 1 to 1000.")
    listed = log.newest(int(limit), query.get("before"))
    return {"data": [summary(request) for request in listed]}


def show_request(log: RequestLog, request_id: str) -> JsonObject:
    """One request with its headers and body. Raises a 404 where it is not, or no longer, kept."""
    request = log.find(request_id)
    if request is None:
        raise not_found("Request", request_id)
    return request.to_json()


def summary(request: RecordedRequest) -> JsonObject:
    """What a list shows of a request."""
    told = vars(request)
    return {name: told[name] for name in told if name not in ("headers", "body")}

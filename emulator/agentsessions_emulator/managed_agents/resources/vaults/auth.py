"""The public parts of credentials, by kind: what is stored of a secret and of the rules for it."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject

_HOST = re.compile(r"(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9-]+)*")
_DEFAULT_PORTS = {"http": 80, "https": 443}


def new_auth(sent: JsonObject) -> JsonObject:
    """The stored form of a new credential's `auth`."""
    return _NEW[sent["type"]](sent)


def changed_auth(stored: JsonObject, sent: JsonObject) -> JsonObject:
    """`stored` with an update applied; the kind and what the credential is for stay."""
    if sent["type"] != stored["type"]:
        raise invalid(f"/auth/type is {stored['type']!r} and cannot be changed.")
    return _CHANGED[sent["type"]](stored, sent)


def target_of(auth: JsonObject) -> str:
    """What the credential is for, which no other active one of its vault may be."""
    if auth["type"] == "environment_variable":
        return str(auth["secret_name"])
    url = urlsplit(str(auth["mcp_server_url"]))
    port = url.port if url.port != _DEFAULT_PORTS[url.scheme] else None
    host = f"{url.hostname}:{port}" if port else url.hostname
    query = f"?{url.query}" if url.query else ""
    return f"{url.scheme}://{host}{url.path.rstrip('/')}{query}"


def _new_oauth(sent: JsonObject) -> JsonObject:
    return {**_for_server(sent), "expires_at": sent.get("expires_at"), "refresh": _refresh(sent)}


def _refresh(sent: JsonObject) -> JsonObject | None:
    refresh = sent.get("refresh")
    if refresh is None:
        return None
    return {
        "client_id": refresh["client_id"],
        "token_endpoint": refresh["token_endpoint"],
        "token_endpoint_auth": {"type": refresh["token_endpoint_auth"]["type"]},
        "resource": refresh.get("resource"),
        "scope": refresh.get("scope"),
    }


def _changed_oauth(stored: JsonObject, sent: JsonObject) -> JsonObject:
    changed = dict(stored)
    if "expires_at" in sent:
        changed["expires_at"] = sent["expires_at"]
    refresh = sent.get("refresh")
    if refresh is not None:
        changed["refresh"] = _changed_refresh(stored["refresh"], refresh)
    return changed


def _changed_refresh(stored: JsonObject | None, sent: JsonObject) -> JsonObject:
    if stored is None:
        raise invalid("/auth/refresh: the credential was created without one.")
    if "token_endpoint_auth" in sent and stored["token_endpoint_auth"]["type"] == "none":
        raise invalid("/auth/refresh/token_endpoint_auth: the credential has no client secret.")
    scope = sent.get("scope")
    return {**stored, "scope": stored["scope"] if scope is None else scope or None}


def _for_server(sent: JsonObject) -> JsonObject:
    url: str = sent["mcp_server_url"]
    try:
        parts = urlsplit(url)
        is_usable = parts.scheme in _DEFAULT_PORTS and parts.hostname and parts.port != 0
    except ValueError:
        is_usable = False
    if not is_usable:
        raise invalid("/auth/mcp_server_url must be an absolute http or https URL.")
    return {"type": sent["type"], "mcp_server_url": url}


def _new_variable(sent: JsonObject) -> JsonObject:
    if not sent["secret_name"]:
        raise invalid("/auth/secret_name must not be empty.")
    both = {"header": True, "body": True}
    where = {"header": False, "body": False} if "injection_location" in sent else both
    return {
        "type": sent["type"],
        "secret_name": sent["secret_name"],
        "networking": _checked_networking(sent["networking"]),
        "injection_location": _injection(where, sent),
    }


def _changed_variable(stored: JsonObject, sent: JsonObject) -> JsonObject:
    changed = {**stored, "injection_location": _injection(stored["injection_location"], sent)}
    if sent.get("networking") is not None:
        changed["networking"] = _checked_networking(sent["networking"])
    return changed


def _injection(stored: JsonObject, sent: JsonObject) -> JsonObject:
    merged = {**stored, **sent.get("injection_location", {})}
    if not any(merged.values()):
        raise invalid("/auth/injection_location: header or body must be on.")
    return merged


def _checked_networking(sent: JsonObject) -> JsonObject:
    for index, host in enumerate(sent.get("allowed_hosts", ())):
        if not _HOST.fullmatch(host):
            raise invalid(
                f"/auth/networking/allowed_hosts/{index} is {host!r}, but must be a host name, an"
                " IPv4 address or a wildcard such as '*.example.com'."
            )
    return sent


def _unchanged(stored: JsonObject, _sent: JsonObject) -> JsonObject:
    return stored


_NEW: dict[str, Callable[[JsonObject], JsonObject]] = {
    "mcp_oauth": _new_oauth,
    "static_bearer": _for_server,
    "environment_variable": _new_variable,
}
_CHANGED: dict[str, Callable[[JsonObject, JsonObject], JsonObject]] = {
    "mcp_oauth": _changed_oauth,
    "static_bearer": _unchanged,
    "environment_variable": _changed_variable,
}

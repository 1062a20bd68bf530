"""Agent configurations: defaults filled in, and the rules that a schema cannot state."""

import re
from collections.abc import Iterable

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object

BUILTIN_TOOLS = ("bash", "read", "write", "edit", "glob", "grep", "web_fetch", "web_search")
_DEFAULT_POLICY = {"agent_toolset_20260401": "always_allow", "mcp_toolset": "always_ask"}
_MAX_URL = 2048
_HOST = re.compile(r"[^\s/:@?#]+")
_SEARCHED = re.compile(r"[^\s/:@?#]+(/\S*)?")
_PROPERTY_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-")


def model_config(sent: str | JsonObject, current: JsonObject | None = None) -> JsonObject:
    """The stored form of a `model`; `current` is what it replaces.

    An effort that is left out survives when the model stays the same, a geography never does.
    """
    given: JsonObject = {"id": sent} if isinstance(sent, str) else sent
    kept = current["effort"] if current and current["id"] == given["id"] else {"type": "high"}
    effort = given.get("effort")
    return {
        "id": given["id"],
        "effort": {"type": effort} if isinstance(effort, str) else effort or kept,
        "inference_geo": given.get("inference_geo"),
        "speed": given.get("speed") or "standard",
    }


def tool_config(sent: JsonObject) -> JsonObject:
    """The stored form of one entry of `tools`."""
    if sent["type"] == "custom":
        return sent
    base: JsonObject = sent.get("default_config") or {}
    default_config: JsonObject = {
        "enabled": _or(base.get("enabled"), True),
        "permission_policy": base.get("permission_policy")
        or {"type": _DEFAULT_POLICY[sent["type"]]},
    }
    builtin = sent["type"] == "agent_toolset_20260401"
    configs = [_named_tool(config, default_config, builtin) for config in sent.get("configs", [])]
    stored: JsonObject = {
        "type": sent["type"],
        "configs": configs,
        "default_config": default_config,
    }
    if not builtin:
        stored["mcp_server_name"] = sent["mcp_server_name"]
    return stored


def _named_tool(config: JsonObject, default_config: JsonObject, builtin: bool) -> JsonObject:
    stored: JsonObject = {"type": config["name"]} if builtin else {}
    stored |= {
        **config,
        "enabled": _or(config.get("enabled"), default_config["enabled"]),
        "permission_policy": config.get("permission_policy") or default_config["permission_policy"],
    }
    if stored.get("url_sources"):
        stored["url_sources"] = {
            source: {"type": chosen} if isinstance(chosen, str) else chosen
            for source, chosen in stored["url_sources"].items()
        }
    return stored


def skill_config(sent: JsonObject) -> JsonObject:
    """The stored form of one entry of `skills`."""
    return {**sent, "version": sent.get("version") or "latest"}


def _or(value: bool | None, default: bool) -> bool:
    return default if value is None else value


def check_tools(tools: Iterable[JsonObject], mcp_servers: Iterable[JsonObject]) -> None:
    """Refuse tools and servers that do not fit together. Both are in their stored form."""
    servers: list[str] = []
    for index, server in enumerate(mcp_servers):
        if len(server["url"]) > _MAX_URL:
            raise invalid(f"/mcp_servers/{index}/url must have at most {_MAX_URL} characters.")
        servers.append(server["name"])
    _refuse_repeated(servers, "/mcp_servers: the server name")
    toolsets: list[str] = []
    custom: list[str] = []
    for index, tool in enumerate(tools):
        place = f"/tools/{index}"
        if tool["type"] == "custom":
            _check_custom_tool(tool, place)
            custom.append(tool["name"])
            continue
        _refuse_repeated([c["name"] for c in tool["configs"]], f"{place}/configs: the tool name")
        for number, config in enumerate(tool["configs"]):
            _check_domains(config, f"{place}/configs/{number}")
            if config.get("allowed_domains") and config.get("blocked_domains"):
                raise invalid(
                    f"{place}/configs/{number}: allowed_domains and blocked_domains exclude each"
                    " other."
                )
        if tool["type"] == "mcp_toolset":
            toolsets.append(tool["mcp_server_name"])
    _refuse_repeated(custom, "/tools: the custom tool name")
    _refuse_repeated(toolsets, "/tools: the mcp_toolset for")
    for name in sorted(set(toolsets) - set(servers)):
        raise invalid(f"/tools: the mcp_toolset for {name!r} has no server of that name.")
    for name in sorted(set(servers) - set(toolsets)):
        raise invalid(f"/mcp_servers: the server {name!r} is used by no mcp_toolset in tools.")


def _check_domains(config: JsonObject, place: str) -> None:
    """Domains are host names; those to search in may have a path."""
    pattern = _SEARCHED if config["name"] == "web_search" else _HOST
    for field in ("allowed_domains", "blocked_domains"):
        for index, domain in enumerate(config.get(field) or ()):
            if not pattern.fullmatch(domain):
                raise invalid(
                    f"{place}/{field}/{index} is {domain!r}, but must be a host name such as"
                    " 'docs.example.com'."
                )


def _check_custom_tool(tool: JsonObject, place: str) -> None:
    name: str = tool["name"]
    if name in BUILTIN_TOOLS:
        raise invalid(f"{place}/name: {name!r} is the name of a built-in tool.")
    if name.startswith("mcp__"):
        raise invalid(f"{place}/name: {name!r} may not start with 'mcp__'.")
    if not tool["description"].strip():
        raise invalid(f"{place}/description must not be empty.")
    schema = tool["input_schema"]
    for keyword in ("oneOf", "anyOf", "allOf"):
        if keyword in schema:
            raise invalid(f"{place}/input_schema: {keyword} is not allowed at the top level.")
    if _mentions_ref(schema):
        raise invalid(f"{place}/input_schema: $ref is not allowed.")
    properties: JsonObject = schema.get("properties") or {}
    for field in properties:
        if not 1 <= len(field) <= 64 or not set(field) <= _PROPERTY_NAME:
            raise invalid(
                f"{place}/input_schema/properties: {field!r} must be 1 to 64 letters, digits,"
                " '_', '.' or '-'."
            )


def _mentions_ref(schema: object) -> bool:
    if is_object(schema):
        return "$ref" in schema or any(_mentions_ref(value) for value in schema.values())
    return is_list(schema) and any(_mentions_ref(value) for value in schema)


def _refuse_repeated(names: list[str], what: str) -> None:
    for name in names:
        if names.count(name) > 1:
            raise invalid(f"{what} {name!r} appears more than once.")

"""The tools that an agent has: as a model is told of them, and who has to agree to their use."""

from collections.abc import Iterator

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.thread_agents import agent_name

MCP_PREFIX = "mcp__"
_ARGUMENTS: dict[str, tuple[str, ...]] = {
    "bash": ("command",),
    "read": ("file_path",),
    "write": ("file_path", "content"),
    "edit": ("file_path", "old_string", "new_string"),
    "glob": ("pattern",),
    "grep": ("pattern",),
    "web_fetch": ("url",),
    "web_search": ("query",),
}


def split_name(name: str) -> tuple[str | None, str]:
    """The MCP server in the name of a tool, None for a built-in tool, and the tool's own name."""
    parts = name.removeprefix(MCP_PREFIX).split("__", 1)
    if name.startswith(MCP_PREFIX) and len(parts) == 2:
        return parts[0], parts[1]
    return None, name


def policy(agent: JsonObject, name: str) -> str:
    """The permission policy for a tool; without a toolset that has it, the kind's default."""
    server, tool = split_name(name)
    for toolset in _toolsets(agent, server):
        return str(_config(toolset, tool)["permission_policy"]["type"])
    return "always_ask" if server else "always_allow"


def check_has(agent: JsonObject, name: str, *, custom: bool) -> None:
    """Raises LookupError unless the agent has a tool of this name."""
    server, tool = split_name(name)
    if custom:
        has_it = any(t["type"] == "custom" and t["name"] == name for t in agent.get("tools", ()))
    else:
        has_it = (server is not None or tool in _ARGUMENTS) and any(
            _config(toolset, tool)["enabled"] for toolset in _toolsets(agent, server)
        )
    if not has_it:
        kind = "custom tool" if custom else "tool"
        raise LookupError(f"the agent {agent_name(agent)!r} has no {kind} {name!r}")


def tool_definitions(agent: JsonObject) -> list[JsonObject]:
    """The tools in the shape of the Messages API; of an MCP server, those that are configured."""
    return [definition for tool in agent.get("tools", ()) for definition in _definitions(tool)]


def _definitions(tool: JsonObject) -> Iterator[JsonObject]:
    if tool["type"] == "custom":
        yield {field: tool[field] for field in ("name", "description", "input_schema")}
        return
    server = tool.get("mcp_server_name")
    names = _ARGUMENTS if server is None else [config["name"] for config in tool["configs"]]
    for name in names:
        if _config(tool, name)["enabled"]:
            arguments = _ARGUMENTS[name] if server is None else ()
            yield {
                "name": name if server is None else f"{MCP_PREFIX}{server}__{name}",
                "description": f"The built-in tool {name}." if server is None else name,
                "input_schema": {
                    "type": "object",
                    "properties": {argument: {"type": "string"} for argument in arguments},
                    "required": list(arguments),
                },
            }


def _toolsets(agent: JsonObject, server: str | None) -> Iterator[JsonObject]:
    for toolset in agent.get("tools", ()):
        if toolset["type"] != "custom" and toolset.get("mcp_server_name") == server:
            yield toolset


def _config(toolset: JsonObject, tool: str) -> JsonObject:
    for config in toolset["configs"]:
        if config["name"] == tool:
            found: JsonObject = config
            return found
    default: JsonObject = toolset["default_config"]
    return default

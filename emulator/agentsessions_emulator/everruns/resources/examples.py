"""The examples that can be adopted, by name."""

from collections.abc import Mapping

from agentsessions_emulator.jsontypes import JsonObject

HARNESSES: Mapping[str, JsonObject] = {
    "data-analyst": {
        "name": "data-analyst",
        "display_name": "Data analyst",
        "description": "Works with tables and draws charts.",
        "system_prompt": "Say how you got each figure.",
        "parent_name": "generic",
        "capabilities": [{"ref": "sql_database", "config": {}}],
        "tags": ["data"],
        "dev_only": False,
    },
    "coding-container": {
        "name": "coding-container",
        "display_name": "Coding in a container",
        "description": "Works on a repository in a container of its own.",
        "system_prompt": "Run the tests before you say that you are done.",
        "parent_name": "generic",
        "capabilities": [{"ref": "container_sandbox", "config": {}}],
        "tags": ["coding"],
        "dev_only": False,
    },
}

AGENTS: Mapping[str, JsonObject] = {
    "dad-jokes-agent": {
        "name": "dad-jokes-agent",
        "display_name": "Dad jokes",
        "description": "Tells jokes that make children groan.",
        "system_prompt": "Answer with a pun.",
        "capabilities": [{"ref": "current_time", "config": {}}],
        "tags": ["demo"],
    },
    "customer-support": {
        "name": "customer-support",
        "display_name": "Customer support",
        "description": "Answers customers of a shop.",
        "system_prompt": "Look an order up before you promise anything.",
        "capabilities": [],
        "tags": ["demo", "support"],
    },
}

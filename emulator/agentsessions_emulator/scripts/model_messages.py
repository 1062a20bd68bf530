"""A conversation as the messages of a request to a model."""

from collections.abc import Iterable

from agentsessions_emulator.jsontypes import JsonObject


def model_messages(said: Iterable[tuple[str, list[JsonObject]]]) -> list[JsonObject]:
    """Roles with the content blocks of each; neighbours of one role are one message, and who says
    nothing has none.
    """
    found: list[JsonObject] = []
    for role, blocks in said:
        if not blocks:
            continue
        if found and found[-1]["role"] == role:
            found[-1]["content"] += blocks
        else:
            found.append({"role": role, "content": blocks})
    return found

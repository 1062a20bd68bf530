"""What is said to an agent, as a model is given it."""

from typing import TypeAlias

from agentsessions_emulator.jsontypes import JsonObject

Content: TypeAlias = "str | list[JsonObject]"
"""A text, or content blocks."""


def blocks_of(content: Content) -> list[JsonObject]:
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


def text_of(content: Content) -> str:
    """The texts in it."""
    return "\n".join(block["text"] for block in blocks_of(content) if block["type"] == "text")


def content_of(body: JsonObject) -> Content:
    """What a request gives the model: the prompt, with the context before it."""
    prompt: Content = body["prompt"]
    context: list[Content] = body.get("injected_context") or []
    if not context:
        return prompt
    return [block for content in (*context, prompt) for block in blocks_of(content)]

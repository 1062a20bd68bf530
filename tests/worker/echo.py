"""A tool for workers in processes of their own."""

from agentsessions import tool


@tool(name="echo", description="Says it again.", input_schema={"type": "object"})
def echo(text: str) -> str:
    return f"{text}, {text}"

"""What the agent may call. It runs on whichever worker takes up the session."""

from __future__ import annotations

import time

from agentsessions import tool


@tool
def get_weather(city: str) -> str:
    """The weather in a city.

    Args:
        city: The city.
    """
    time.sleep(0.1)  # somebody else's API
    return f"24 °C in {city}"


TOOLS = [get_weather]

"""One worker of a fleet: `python fleet_worker.py URL ENVIRONMENT FOLDER SECONDS LEASE`.

It notes in a file of its own which call it runs, and when it has.
"""

import json
import os
import sys
import time
from pathlib import Path

from agentsessions import Client, ToolContext, tool
from agentsessions.worker import Worker

url, environment_id, folder, seconds, lease = sys.argv[1:]
log = Path(folder, f"{os.getpid()}.log")


def note(context: ToolContext, began: float, ended: float | None) -> None:
    line = json.dumps([context.session_id, context.event_id, began, ended])
    with log.open("a", encoding="utf-8") as file:
        file.write(line + "\n")


@tool(name="step", description="Works for a while.", input_schema={"type": "object"})
def step(context: ToolContext, number: int) -> str:
    began = time.monotonic()
    note(context, began, None)
    context.cancelled.wait(float(seconds))
    note(context, began, time.monotonic())
    return f"step {number} done by {os.getpid()}"


with Client("any", base_url=url) as client:
    Worker(
        client,
        environment_id,
        tools=[step],
        toolset=False,
        lease_seconds=int(lease),
        idle_seconds=0,
    ).run()

"""The same sessions without a fleet: all of them in this one process, with asyncio.

    python -m examples.fleet.alone [--sessions 200]

The emulator has a process of its own, so that the figures are those of the sessions alone.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import subprocess
import sys
import time
from collections.abc import Sequence

from agentsessions import Client, RunResult

from .jobs import CITIES, new_sessions
from .tools import TOOLS


async def run_all(client: Client, session_ids: Sequence[str]) -> list[RunResult]:
    """Take up all sessions at once."""
    async with client:
        runs = [client.aio.sessions.run(session_id, tools=TOOLS) for session_id in session_ids]
        return await asyncio.gather(*runs)


def main(sessions: int) -> bool:
    """Run so many sessions and say what they took; whether all calls were answered."""
    command = [sys.executable, "-m", "agentsessions_emulator", "--port=0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as emulator:
        assert emulator.stdout is not None
        url = emulator.stdout.readline().split()[-1]
        client = Client("any", base_url=url)
        session_ids = new_sessions(client, sessions)
        before = memory()
        began = time.process_time()
        results = asyncio.run(run_all(client, session_ids))
        spent = time.process_time() - began
        emulator.terminate()
    answered = sum(len(result.tool_calls) for result in results)
    print(
        f"{sessions} sessions, {answered} calls answered: {1000 * spent / sessions:.1f} ms of CPU "
        f"and {(memory() - before) / sessions:.0f} KB for each"
    )
    return answered == sessions * len(CITIES)


def memory() -> int:
    """The most memory that this process has had so far, in KB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m examples.fleet.alone")
    parser.add_argument("--sessions", type=int, default=200)
    sys.exit(not main(parser.parse_args().sessions))

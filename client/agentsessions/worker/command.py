"""The command line of workers."""

from __future__ import annotations

import argparse
import asyncio
import importlib
import logging
import os
import signal
import sys
from collections.abc import Sequence
from typing import Any

from ..client import Client
from ..core.errors import AgentSessionsError, ConfigurationError
from .stopping import run_until_signalled
from .worker import Worker

_ENVIRONMENT_ID = "ANTHROPIC_ENVIRONMENT_ID"
_ENVIRONMENT_KEY = "ANTHROPIC_ENVIRONMENT_KEY"
_OTHER_CREDENTIALS = ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN")
_PROGRAM = "python -m agentsessions.worker"
_DRAINING = "ending when the turns at hand are over; once more to end at once"
_EPILOG = f"""\
environment variables:
  {_ENVIRONMENT_KEY}  the environment's key
  {_ENVIRONMENT_ID}   the environment, if the command does not name it
  ANTHROPIC_API_KEY          the credential, if there is no key of the environment
  ANTHROPIC_BASE_URL         where the service is

signals:
  SIGTERM, or ctrl-C         takes no more items, and ends when the turns at hand are over
  the same once more         hands the items back to the queue, and ends at once

exit codes:
  0  stopped by SIGTERM       1  refused by the service       2  wrong arguments
  130  stopped by ctrl-C      143  ended at once by SIGTERM
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a worker until it is stopped; gives the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    level = logging.DEBUG if options.verbose else logging.INFO
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("agentsessions").setLevel(logging.WARNING if options.quiet else level)
    try:
        client = _client(options)
        worker = _worker(client, options)
    except (ConfigurationError, ImportError, AttributeError, OSError) as error:
        parser.error(str(error))
    with client:
        return _run(worker)


def _run(worker: Worker) -> int:
    received = list[signal.Signals]()

    def tell(number: signal.Signals) -> None:
        received.append(number)
        if len(received) == 1:
            print(_DRAINING, file=sys.stderr)

    try:
        asyncio.run(run_until_signalled(worker, (signal.SIGTERM, signal.SIGINT), tell))
    except (AgentSessionsError, OSError) as error:
        print(f"{_PROGRAM}: {_explained(error)}", file=sys.stderr)
        return 1
    if signal.SIGINT in received:
        return 128 + signal.SIGINT
    return 128 + signal.SIGTERM if len(received) > 1 else 0


def _explained(error: Exception) -> str:
    return ": ".join([str(error), *getattr(error, "__notes__", ())])


def _client(options: argparse.Namespace) -> Client:
    key = os.environ.get(_ENVIRONMENT_KEY, "").strip() or None
    if key is None and not any(map(os.environ.get, _OTHER_CREDENTIALS)):
        raise ConfigurationError(f"there is no credential: set {_ENVIRONMENT_KEY}")
    return Client(
        auth_token=key,
        base_url=options.base_url,
        allow_insecure_http=options.allow_insecure_http,
    )


def _worker(client: Client, options: argparse.Namespace) -> Worker:
    if not options.environment:
        raise ConfigurationError(f"name an environment, or set {_ENVIRONMENT_ID}")
    return Worker(
        client,
        options.environment,
        tools=[_imported(name) for name in options.tools],
        toolset=not options.no_toolset,
        workdir=options.workdir,
        concurrency=options.concurrency,
        lease_seconds=options.lease_seconds,
        command_timeout=options.command_timeout,
        idle_seconds=options.idle_seconds,
    )


def _imported(name: str) -> Any:
    """What `MODULE:NAME` means."""
    module, colon, attribute = name.partition(":")
    if not (module and colon and attribute):
        raise ConfigurationError(f"--tools takes MODULE:NAME, not {name!r}")
    return getattr(importlib.import_module(module), attribute)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="Run the sessions of a self-hosted environment on this machine.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "environment",
        nargs="?",
        default=os.environ.get(_ENVIRONMENT_ID),
        help="the id of the environment",
    )
    add("--workdir", default=".", help="where the built-in tools work (default: here)")
    add(
        "--tools",
        metavar="MODULE:NAME",
        action="append",
        default=[],
        help="a tool, a function, or an object with tools; may be given several times",
    )
    add("--no-toolset", action="store_true", help="run only what --tools names")
    add("--concurrency", type=int, default=1, help="items at once (default: 1)")
    add("--lease-seconds", type=int, default=60, help="lease without a heartbeat (default: 60)")
    add(
        "--command-timeout",
        type=float,
        default=120,
        help="seconds that a command may take (default: 120)",
    )
    add(
        "--idle-seconds",
        type=float,
        default=2.0,
        help="how long to keep a session after its turn (default: 2)",
    )
    add("--base-url", help="where the service is")
    add(
        "--allow-insecure-http",
        action="store_true",
        help="send credentials over plain HTTP to another machine",
    )
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("-v", "--verbose", action="store_true", help="tell more")
    volume.add_argument("-q", "--quiet", action="store_true", help="tell only what went wrong")
    return parser

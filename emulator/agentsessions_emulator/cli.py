"""The command `python -m agentsessions_emulator`: serve until interrupted."""

import argparse
import sys
from collections.abc import Sequence
from functools import partial

from agentsessions_emulator.document.document import SPEC_VARIABLE
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.event_loop import run
from agentsessions_emulator.loading import load_script
from agentsessions_emulator.recording.transcript import KEEPS, recording_settings
from agentsessions_emulator.server import Server
from agentsessions_emulator.service.runtime import Settings
from agentsessions_emulator.services import DEFAULT_SERVICE, SERVICES, find_service
from agentsessions_emulator.store.state_file import IN_MEMORY


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the URL on a line of its own, then serve until SIGINT or SIGTERM.

    Returns the exit code: 128 and the number of the signal, as shells have it.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        service = find_service(options.service)
        script = load_script(options.script, options.service) if options.script else None
        settings = Settings(
            db=options.db,
            spec=options.spec,
            script=script,
            api_key=options.api_key,
            validate_responses=not options.no_response_validation,
            ping_seconds=options.ping_seconds,
            lenient=options.lenient,
            seed=options.seed,
            recording=recording_settings(
                options.record, options.upstream, options.redact, options.keep
            ),
        )
        server = Server(
            service, settings, options.host, options.port, on_ready=partial(print, flush=True)
        )
    except (OSError, ValueError, LookupError, ImportError, ApiError) as error:
        parser.error(" ".join(str(error).split()))
    run(server.serve_until_stopped())
    for what, number in server.left_out.items():
        print(f"not recorded: {what} ({number})", file=sys.stderr)
    return 128 + server.stopped_by if server.stopped_by else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="agentsessions_emulator", description="A local emulator of agent services."
    )
    parser.add_argument(
        "--service",
        default=DEFAULT_SERVICE,
        help=f"what to emulate: {', '.join(SERVICES)} (default: {DEFAULT_SERVICE})",
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="name or address to listen on (default: 127.0.0.1)"
    )
    parser.add_argument(
        "--port", type=int, default=8787, help="0 takes any free port (default: 8787)"
    )
    parser.add_argument(
        "--db",
        metavar="FILE",
        default=IN_MEMORY,
        help="file that keeps the state (default: none; all is forgotten at the end)",
    )
    parser.add_argument(
        "--spec", metavar="FILE", help=f"another openapi.yaml (also {SPEC_VARIABLE})"
    )
    parser.add_argument(
        "--script", help="the agent: a YAML file, MODULE:FUNCTION, or a URL of this machine"
    )
    parser.add_argument(
        "--lenient",
        action="store_true",
        help="scripts may use tools that agents do not have",
    )
    parser.add_argument(
        "--seed", help="derive ids from this text, so that they are the same each time"
    )
    parser.add_argument("--api-key", metavar="KEY", help="accept this key only (default: any)")
    parser.add_argument(
        "--ping-seconds",
        metavar="N",
        type=float,
        default=None,
        help="how long a stream may be quiet before a ping (default: 15, or 30 for everruns)",
    )
    parser.add_argument(
        "--no-response-validation",
        action="store_true",
        help="do not check the emulator's own answers against the document",
    )
    _add_recording(parser)
    return parser


def _add_recording(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("recording")
    group.add_argument("--record", metavar="FILE", help="write a script of what the service says")
    group.add_argument("--upstream", metavar="URL", help="the service that requests go on to")
    group.add_argument(
        "--redact",
        metavar="PATTERN",
        action="append",
        default=[],
        help="a regular expression for what must not be recorded; may be repeated",
    )
    group.add_argument(
        "--keep",
        choices=sorted(KEEPS),
        action="append",
        default=[],
        help="record how long things take (sleeps), or what is read from files, as well",
    )

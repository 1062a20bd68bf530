"""The commands put together, and what they have in common."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from .commands import (
    agents,
    answer,
    api,
    chat,
    files,
    handed_over,
    send,
    sessions,
    tail,
    usage,
)
from .failures import MISUSED, complain, reported, silence_output
from .services import CLAUDE, SERVICES, complete_service
from .settings import Settings, hoist

HANDED_OVER = frozenset({"emulator", "worker"})
"""Commands with options of their own, which may have the names of those of all commands."""


class Commands(TyperGroup):
    """All commands; whatever goes wrong in one of them becomes a line and an exit code."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, args if _is_handed_over(args) else hoist(args))

    def invoke(self, ctx: Any) -> Any:
        with reported():
            return super().invoke(ctx)


app = typer.Typer(
    name="agentsessions",
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="These options may stand before or after the command.",
)
app.command("chat")(chat.chat_with)
app.command("tail")(tail.tail)
app.command("send")(send.send)
app.command("answer")(answer.answer)
app.add_typer(sessions.app, name="sessions")
app.add_typer(agents.app, name="agents")
app.add_typer(files.app, name="files")
app.command("usage")(usage.usage)
app.command("api")(api.api)
for handed_over_command in (handed_over.emulator, handed_over.worker):
    app.command(
        handed_over_command.__name__,
        add_help_option=False,
        context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
    )(handed_over_command)


def _show_version(wanted: bool) -> None:
    if wanted:
        from agentsessions import __version__

        print(__version__)
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    *,
    service: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help=f"What `api` calls: {', '.join(SERVICES)}.",
            autocompletion=complete_service,
        ),
    ] = CLAUDE,
    base_url: Annotated[
        str | None,
        typer.Option(metavar="URL", help="The service; default: ANTHROPIC_BASE_URL."),
    ] = None,
    api_key: Annotated[
        str | None, typer.Option(metavar="KEY", help="Better in ANTHROPIC_API_KEY.")
    ] = None,
    auth_token: Annotated[
        str | None, typer.Option(metavar="TOKEN", help="Better in ANTHROPIC_AUTH_TOKEN.")
    ] = None,
    workspace_id: Annotated[
        str | None, typer.Option(metavar="ID", help="The workspace to act in.")
    ] = None,
    beta: Annotated[
        list[str] | None, typer.Option(metavar="VALUE", help="A further beta value.")
    ] = None,
    research_preview: Annotated[
        bool, typer.Option("--research-preview", help="Ask for preview features.")
    ] = False,
    timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="How long to wait at each point.")
    ] = None,
    json: Annotated[
        bool, typer.Option("--json", help="One JSON object a line, for programs.")
    ] = False,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Agents and their sessions, from a terminal."""
    context.obj = Settings(
        service=service,
        api_key=api_key,
        auth_token=auth_token,
        base_url=base_url,
        workspace_id=workspace_id,
        betas=beta or (),
        research_preview=research_preview,
        timeout=timeout,
        json=json,
    )


def _is_handed_over(arguments: Sequence[str]) -> bool:
    words = [each for each in arguments if not each.startswith("-")]
    return bool(words) and words[0] in HANDED_OVER


def run(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name, and give its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what cannot be shown must not end a command
            stream.reconfigure(errors="backslashreplace")
    command = typer.main.get_command(app)
    try:
        code = command.main(list(arguments), prog_name="agentsessions", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        silence_output()
        return 0
    except typer.Abort:
        return MISUSED
    except Exception as error:
        if not (show := getattr(error, "format_message", None)):
            raise
        complain(show())
        return MISUSED
    return code if isinstance(code, int) else 0

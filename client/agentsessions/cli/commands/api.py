"""`agentsessions api`: any operation of the document."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..failures import UsageError, given_by_the_user
from ..output import print_document, print_json, say
from ..services import SERVICES, find_service
from ..settings import Settings, settings_of

if TYPE_CHECKING:
    from agentsessions.core.request.dry_run import DryRun
    from agentsessions.core.response.downloads import Download

    from ..operations.catalogue import Described


def _complete_operation(context: typer.Context, incomplete: str) -> list[str]:
    """The operations of the chosen service that begin so."""
    from ..operations.catalogue import operation_names

    package = _package(context)
    names = operation_names(package) if package else ()
    return [name for name in names if name.startswith(incomplete)]


def _complete_argument(context: typer.Context, incomplete: str) -> list[str]:
    """What an operation takes that begins so."""
    from ..operations.catalogue import describe, operation_names

    operation, package = str(context.params.get("operation")), _package(context)
    if not package or operation not in operation_names(package):
        return []
    names = describe(operation, package).names()
    return [f"{name}=" for name in names if name.startswith(incomplete)]


def _package(context: typer.Context) -> str:
    """The package of the service on the line that the shell completes; "" if there is no such."""
    service = SERVICES.get(context.find_root().params["service"])
    return service.package if service else ""


def api(
    context: typer.Context,
    operation: Annotated[
        str | None,
        typer.Argument(
            help="Its id, such as sessions_create. Left out, all of them are listed.",
            autocompletion=_complete_operation,
        ),
    ] = None,
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[KEY=VALUE]...",
            help="KEY=TEXT, KEY:=JSON, KEY=@FILE or KEY:=@FILE (- is standard input). "
            "KEY[NAME]= or KEY.NAME= reaches inside, KEY[]= adds to a list, "
            "body:=@FILE gives a whole body.",
            autocompletion=_complete_argument,
        ),
    ] = None,
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show the request and do not send it.")
    ] = False,
    describe_it: Annotated[
        bool, typer.Option("--describe", help="Show what the operation does and takes.")
    ] = False,
    every_page: Annotated[
        bool, typer.Option("--all", help="Of a list, the items of all pages, one a line.")
    ] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Where a download goes.")
    ] = None,
) -> None:
    """Call any operation of the API.

    The response is printed as JSON, that of a stream event by event.
    """
    from ..operations.arguments import arguments_of
    from ..operations.catalogue import describe, operation_names

    settings = settings_of(context)
    package = find_service(settings.service).package
    if operation is None:
        print("\n".join(operation_names(package)))
        return
    described = describe(operation, package)
    if describe_it:
        _print_description(described)
        return
    positional, keywords = arguments_of(described, arguments or []).for_call(described)
    module = described.module
    if every_page and not hasattr(module, "sync_iter"):
        raise UsageError(f"{described.operation.id} is no list, and has no pages")
    with settings.any_client(needs_credential=not dry_run) as client, given_by_the_user():
        if dry_run:
            _print_request(module.dry_run(client, *positional, **keywords), settings)
        elif every_page:
            _print_items(module.sync_iter(client, *positional, **keywords))
        else:
            _print_result(module.sync(client, *positional, **keywords), settings, output)


def _print_description(described: Described) -> None:
    import inspect

    from ..operations.catalogue import models_of

    print(inspect.getdoc(described.module.call))
    for model in models_of(described.operation):
        print(f"\nThe body: {inspect.getdoc(model)}")


def _print_request(request: DryRun, settings: Settings) -> None:
    if settings.json:
        facts = {"method": request.method, "url": request.url, "headers": dict(request.headers)}
        print_json({**facts, "body": request.body, "curl": request.to_curl()})
    else:
        print(request.to_curl())


def _print_items(items: Iterable[Any]) -> None:
    for item in items:
        print_json(_as_json(item))


def _print_result(result: Any, settings: Settings, output: Path | None) -> None:
    from agentsessions.core.response.downloads import Download
    from agentsessions.core.response.streams import EventStream

    match result:
        case None:
            pass
        case Download():
            save(result, output)
        case EventStream():
            with result:
                _print_items(result)  # pyright: ignore[reportUnknownArgumentType]  # any event
        case str():
            print(result)
        case _ if settings.json:
            print_json(_as_json(result))
        case _:
            print_document(_as_json(result))


def _as_json(value: Any) -> Any:
    """A response, or a part of one, as it was on the wire."""
    from agentsessions.core.serialization.decoding import is_array

    if is_array(value):
        return [_as_json(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def save(download: Download, path: Path | None) -> None:
    """Write a download to the file, or to standard output if that leads away from a terminal."""
    if path is not None:
        download.save(path)
        say(f"saved {path}")
    elif sys.stdout.isatty():
        download.close()
        raise UsageError("a file does not belong on a terminal; say where it goes by --output PATH")
    else:
        with download:
            for piece in download:
                sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()

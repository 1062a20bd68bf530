"""`agentsessions files`: list, fetch and upload files."""

from __future__ import annotations

from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Annotated

import typer

from ..failures import RefusedError, UsageError
from ..output import print_json, print_table, say
from ..settings import settings_of

app = typer.Typer(no_args_is_help=True, help="List, fetch and upload files.")


@app.command("ls")
def list_files(
    context: typer.Context,
    *,
    session: Annotated[str | None, typer.Option(help="Only those that it has made.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
) -> None:
    """List files."""
    settings = settings_of(context)
    with settings.client() as client:
        listed = client.files.list(scope_id=session) if session else client.files.list()
        files = list(islice(listed, limit))
    if settings.json:
        for file in files:
            print_json(file.to_dict())
        return
    print_table(
        ["id", "bytes", "created", "type", "name"],
        ([one.id, one.size_bytes, one.created_at, one.mime_type, one.filename] for one in files),
    )


@app.command("pull")
def pull(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="Its id.")],
    *,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="A file or a directory; default: its name, here."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace what is there.")] = False,
) -> None:
    """Fetch a file. It appears when it is complete."""
    settings = settings_of(context)
    with settings.client() as client:
        path = output or Path()
        if path.is_dir():
            path /= _name_of(client.files.retrieve_metadata(file).filename)
        if path.exists() and not force:
            raise UsageError(f"{path} is there already; --force replaces it")
        client.files.download(file).save(path)
    if settings.json:
        print_json({"id": file, "path": str(path)})
    else:
        say(f"saved {path}")


@app.command("push")
def push(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Their paths.")],
) -> None:
    """Upload files and print their ids."""
    settings = settings_of(context)
    for path in files:
        if not path.is_file():
            raise UsageError(f"{path} is no file")
    with settings.client() as client:
        for path in files:
            stored = client.files.upload(file=path)
            print_json(stored.to_dict()) if settings.json else print(stored.id, flush=True)


def _name_of(filename: str) -> str:
    """The name to save under: never a path that leads out of the directory."""
    name = PurePosixPath(filename.replace("\\", "/")).name
    if name in ("", ".", ".."):
        raise RefusedError(f"{filename!r} cannot be the name of a file; say --output PATH")
    return name

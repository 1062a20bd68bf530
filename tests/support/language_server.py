"""Pyright's language server, asked as an editor asks it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

CURSOR = "|"


class LanguageServer:
    """A running server, for programs in a folder."""

    def __init__(self, folder: Path, requests: IO[bytes], replies: IO[bytes]) -> None:
        self._folder = folder
        self._requests = requests
        self._replies = replies
        self._sent = 0
        workspaces = [{"uri": folder.as_uri(), "name": "programs"}]
        self._call("initialize", processId=None, workspaceFolders=workspaces, capabilities={})
        self._send({"method": "initialized", "params": {}})

    def complete(self, program: str) -> set[str]:
        """What is offered at the cursor, which a `|` in the program stands for."""
        before, _, after = program.partition(CURSOR)
        uri = (self._folder / f"program_{self._sent}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": before + after}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        found = self._call("textDocument/completion", textDocument={"uri": uri}, position=position)
        return {item["label"].strip("\"'") for item in found["items"]}

    def shut_down(self) -> None:
        """End the process."""
        self._call("shutdown")
        self._send({"method": "exit"})

    def _call(self, method: str, **params: Any) -> Any:
        self._sent += 1
        self._send({"id": self._sent, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:  # it asks for settings, and has the default
                items = message["params"].get("items", [])
                self._send({"id": message["id"], "result": [None for _ in items]})
            elif message.get("id") == self._sent:
                return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._requests.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._requests.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while line := self._replies.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._replies.read(length))
        return message


@contextmanager
def language_server(folder: Path) -> Generator[LanguageServer]:
    """Run the server for programs in a folder, with the packages of this Python."""
    settings = {"pythonPlatform": "Linux", "extraPaths": sys.path}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        server = LanguageServer(folder, process.stdin, process.stdout)
        yield server
        server.shut_down()

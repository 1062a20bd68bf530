"""A shell that lives from one command to the next."""

from __future__ import annotations

import fcntl
import os
import selectors
import shlex
import shutil
import struct
import subprocess
import termios
import threading
import weakref
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from .errors import ToolError
from .output import Output
from .processes import MARK, end_all
from .time_limit import TimeLimit

_POLL_SECONDS = 0.05  # how soon a cancellation or the end of the shell is noticed
_BLOCK_BYTES = 65536


class Ended(NamedTuple):
    """How a command ended.

    Attributes:
        output: what it wrote to standard output and standard error.
        exit_code: its exit code; None if it took too long.
        is_shell_gone: whether the shell ended with it.
    """

    output: str
    exit_code: int | None
    is_shell_gone: bool


class Shell:
    """Runs one command at a time in a bash that keeps its directory, variables and functions.

    Commands have no standard input. A command that takes too long ends, with the shell and
    all that it started; so does a command that is cancelled or interrupted. The next command then
    has a new shell.
    """

    def __init__(self, directory: Path, environment: Mapping[str, str]) -> None:
        self._directory = directory
        self._environment = environment
        self._process: _ShellProcess | None = None
        self._turn = threading.Lock()

    def run(self, command: str, limit: TimeLimit) -> Ended:
        """Run a command. The time in line for others to end counts too."""
        self._wait_for_turn(limit)
        try:
            if self._process is None:
                self._process = _ShellProcess(self._directory, self._environment)
            ended = self._process.run(command, limit)
            if ended.is_shell_gone:
                self._end()
            return ended
        except BaseException:
            self._end()
            raise
        finally:
            self._turn.release()

    def restart(self, limit: TimeLimit) -> None:
        """End the shell and all that it started, once the command that runs has ended."""
        self._wait_for_turn(limit)
        try:
            self._end()
        finally:
            self._turn.release()

    def close(self) -> None:
        """End the shell and all that it started, also the command that runs, at once."""
        process = self._process
        if process is not None:
            process.kill()  # then nobody keeps the turn for long
        with self._turn:
            self._end()

    def _wait_for_turn(self, limit: TimeLimit) -> None:
        while not self._turn.acquire(timeout=_POLL_SECONDS):
            if limit.is_over():
                raise ToolError("Another command is still running; the shell does one at a time.")

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.end()


class _ShellProcess:
    """A running bash. Commands go in by its standard input, each as one line.

    Output comes through a pipe of its own, and so does the news that a command has ended. What a
    command leaves running in the background may hold the output open for as long as it likes.
    """

    def __init__(self, directory: Path, environment: Mapping[str, str]) -> None:
        bash = shutil.which("bash", path=environment.get("PATH", os.defpath))
        if bash is None:
            raise ToolError("There is no bash on this machine.")
        self._mark = os.urandom(16).hex()
        self._output, self._output_end = os.pipe()
        self._status, self._status_end = os.pipe()
        ends = (self._output_end, self._status_end)
        try:
            self._bash = subprocess.Popen(
                [bash, "--noprofile", "--norc"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=directory,
                env={**environment, "TERM": "dumb", MARK: self._mark},
                pass_fds=ends,
                start_new_session=True,
            )
        except BaseException as error:
            _close_all((self._output, self._status))
            if isinstance(error, OSError):
                raise ToolError(f"The shell does not start: {error}.") from error
            raise
        finally:
            _close_all(ends)
        assert self._bash.stdin is not None
        self._input = self._bash.stdin.fileno()
        os.set_blocking(self._input, False)
        pipes = (self._output, self._status)
        self.end = weakref.finalize(self, _end, os.getpid(), self._bash, self._mark, pipes)

    def kill(self) -> None:
        """Kill it with all that it started; whoever waits for a command learns it."""
        end_all(self._bash.pid, self._mark)

    def run(self, command: str, limit: TimeLimit) -> Ended:
        nonce = os.urandom(16).hex()
        line = self._line(command, nonce)
        output, status = Output(), b""
        with selectors.DefaultSelector() as selector:
            selector.register(self._input, selectors.EVENT_WRITE)
            selector.register(self._output, selectors.EVENT_READ)
            selector.register(self._status, selectors.EVENT_READ)
            while True:
                for key, _ in selector.select(_POLL_SECONDS):
                    if key.fd == self._input:
                        line = self._feed(line)
                        if not line:
                            selector.unregister(self._input)
                    elif data := os.read(key.fd, _BLOCK_BYTES):
                        if key.fd == self._output:
                            output.add(data)
                        else:
                            status += data
                    else:
                        selector.unregister(key.fd)
                if status.endswith(b"\n"):
                    self._drain(output)
                    return Ended(output.text(), _exit_code(status, nonce), is_shell_gone=False)
                if self._bash.poll() is not None:
                    self._drain(output)
                    return Ended(output.text(), self._bash.returncode, is_shell_gone=True)
                if limit.is_over():
                    return Ended(output.text(), None, is_shell_gone=True)

    def _line(self, command: str, nonce: str) -> bytes:
        """The command for bash, with its output where it belongs, and a report of its end behind.

        `eval` takes back all redirections, also those that the command makes for good, and keeps a
        command that is no valid bash from waiting for the rest of it.
        """
        output, status = self._output_end, self._status_end
        redirections = f"</dev/null >&{output} 2>&{output} {output}>&- {status}>&-"
        report = f"{{ builtin printf '%s %d\\n' {nonce} $? >&{status}; }} 2>/dev/null"
        return f"builtin eval {shlex.quote(command)} {redirections}; {report}\n".encode()

    def _feed(self, line: bytes) -> bytes:
        """Write as much of the line as bash takes now; returns the rest."""
        try:
            return line[os.write(self._input, line) :]
        except BrokenPipeError:  # bash has ended, which is noticed in a moment
            return b""

    def _drain(self, output: Output) -> None:
        """Take what has been written by now; there may be no end of what comes later."""
        waiting = struct.unpack("i", fcntl.ioctl(self._output, termios.FIONREAD, bytes(4)))[0]
        if waiting:
            output.add(os.read(self._output, waiting))


def _exit_code(status: bytes, nonce: str) -> int | None:
    own, _, code = status.decode(errors="replace").strip().rpartition("\n")[2].partition(" ")
    return int(code) if own == nonce else None


def _end(owner: int, bash: subprocess.Popen[bytes], mark: str, pipes: tuple[int, int]) -> None:
    if os.getpid() != owner:  # a fork of this process has no say in this
        return
    end_all(bash.pid, mark)
    with suppress(subprocess.TimeoutExpired):
        bash.wait(timeout=5)
    _close_all(pipes)
    if bash.stdin is not None:
        with suppress(OSError):
            bash.stdin.close()


def _close_all(descriptors: tuple[int, ...]) -> None:
    for descriptor in descriptors:
        os.close(descriptor)

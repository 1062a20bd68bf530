"""What is to fail a test: assertions in scripts, and failures of the emulator itself."""

from collections.abc import Iterable, Iterator
from pathlib import Path

_PACKAGE = str(Path(__file__).parent)


def as_seen_by_tests(
    in_scripts: Iterable[AssertionError], own: Iterable[Exception]
) -> Iterator[Exception]:
    """Assertions without what is above the script in their tracebacks, and other failures."""
    for error in in_scripts:
        yield _from_the_script_on(error)
    for failure in own:
        wrapped = RuntimeError(f"the emulator itself failed: {failure}")
        wrapped.__cause__ = failure
        yield wrapped


def _from_the_script_on(error: AssertionError) -> AssertionError:
    traceback = error.__traceback__
    while traceback and traceback.tb_frame.f_code.co_filename.startswith(_PACKAGE):
        traceback = traceback.tb_next
    return error.with_traceback(traceback)

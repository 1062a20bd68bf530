"""Files that come with a request."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile

_IN_MEMORY = 1024 * 1024


@dataclass(frozen=True)
class Upload:
    """An uploaded file; a large one waits on the disk. `mime_type` is as it was sent, if it was."""

    filename: str
    mime_type: str | None
    size: int
    content: SpooledTemporaryFile[bytes]

    def read(self) -> bytes:
        """The whole content."""
        self.content.seek(0)
        return self.content.read()

    def pieces(self, size: int) -> Iterator[bytes]:
        """The content, at most `size` bytes at a time."""
        self.content.seek(0)
        while piece := self.content.read(size):
            yield piece


async def spool(pieces: AsyncIterator[bytes]) -> SpooledTemporaryFile[bytes]:
    """What comes, written to a file that vanishes when it is closed."""
    content = SpooledTemporaryFile[bytes](_IN_MEMORY)
    try:
        async for piece in pieces:
            content.write(piece)
    except BaseException:
        content.close()
        raise
    return content

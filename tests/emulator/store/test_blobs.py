"""Contents in pieces."""

from agentsessions_emulator.store.blobs import BLOBS, Blobs
from agentsessions_emulator.store.store import Store


def test_contents_are_given_back_piece_by_piece_until_they_are_removed() -> None:
    store = Store(":memory:", [BLOBS])
    blobs = Blobs(store)
    first, second = blobs.add([b"a", b"", b"bc"]), blobs.add([])
    assert [*blobs.pieces(first)] == [b"a", b"", b"bc"]
    assert [*blobs.pieces(second)] == []
    blobs.remove(first)
    assert [*blobs.pieces(first)] == []
    assert store.newest_time() == 0
    store.close()

"""JSON that is not taken: neither by operations nor by the control plane."""

import pytest

from tests.emulator.support import Api

WRONG = [
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b'{"x": ' + b"[" * 150 + b"]" * 150 + b"}",
    b'{"x": NaN}',
    b'{"x": 1e999}',
    b'{"x": ' + b"9" * 5000 + b"}",
    b'{"x": "\\ud800"}',
    b'{"x": "\xff"}',
    b'"text"',
    b"null",
    b"{",
]


@pytest.mark.parametrize("path", ["/v1/agents", "/_emulator/clock", "/_emulator/webhooks"])
def test_wrong_bodies_are_refused(api: Api, path: str) -> None:
    for content in WRONG:
        headers = {"content-type": "application/json"}
        api.refusal(400, "POST", path, content=content, headers=headers)


def test_a_body_that_is_too_large(api: Api) -> None:
    content = (b" " * 1024 * 1024 for _ in range(33))
    assert "at most" in api.refusal(413, "POST", "/_emulator/clock", content=content)

"""Every test here has a server of its own and clients of it, and leaves nothing behind."""

from tests.support.fixtures import (
    client as client,
    hygiene as hygiene,
    plain_environment as plain_environment,
    recorder as recorder,
    server as server,
)

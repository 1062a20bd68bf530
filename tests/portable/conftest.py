"""No credentials of the machine, no pauses, nothing left behind."""

from tests.support.fixtures import (
    hygiene as hygiene,
    plain_environment as plain_environment,
    recorder as recorder,
)

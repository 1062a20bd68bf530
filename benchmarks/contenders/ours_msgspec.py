"""This SDK with its extra `fast`: msgspec reads the JSON."""

from __future__ import annotations

import sys

from agentsessions.core.serialization.decoding import json_reader
from benchmarks.contenders.ours import Ours
from benchmarks.worker import run

if __name__ == "__main__":
    json_reader()(" " * (1 << 20) + "0")  # which makes it worth the import
    run(Ours(sys.argv[1]))

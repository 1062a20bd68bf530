"""This SDK with its extra `fast`: msgspec reads the JSON."""

from __future__ import annotations

import sys

from benchmarks.contenders.ours import Ours
from benchmarks.worker import run

if __name__ == "__main__":
    run(Ours(sys.argv[1]))

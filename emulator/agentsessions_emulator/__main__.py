"""`python -m agentsessions_emulator`: the command in `cli`."""

import sys

from agentsessions_emulator.starting import run

if __name__ == "__main__":
    sys.exit(run("agentsessions_emulator.cli"))

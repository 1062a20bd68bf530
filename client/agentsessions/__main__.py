"""`python -m agentsessions`: the command line."""

import sys

from agentsessions.cli import main

if __name__ == "__main__":
    sys.exit(main())

"""`python -m readiness` is the installed command."""

import sys

from readiness.cli import main

if __name__ == "__main__":
    sys.exit(main())

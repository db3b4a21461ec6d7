"""The command line: ``vraagbaak`` or ``python -m pipeline``.

Comes in: the arguments of the process. Goes out: its exit code.
Does not: know the commands; they are read in by ``pipeline.commands``.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line. Ctrl-C that comes while its parts are still read in is an interruption like any other."""
    try:
        from pipeline.commands import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()

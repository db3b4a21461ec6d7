"""The command line: ``vraagbaak`` or ``python -m pipeline``."""

from pipeline.commands import main

__all__ = ["main"]

if __name__ == "__main__":
    main()

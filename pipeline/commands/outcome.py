"""How a command ends: the exit codes, and one sentence on stderr for each known fault."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

DONE, REFUSED, USAGE, STOPPED, INTERRUPTED = 0, 1, 2, 3, 130


class UsageFault(Exception):
    """An argument cannot be used; the message says which and what to do."""


@contextmanager
def stopping() -> Iterator[None]:
    """Turns known faults into their exit codes. A fault of the program itself is not hidden."""
    from pipeline.load import LoadError
    from pipeline.register import RegisterError
    from pipeline.rulebook import RuleError
    from pipeline.run.errors import RawMissing, RunError, StorageUnknown
    from pipeline.settings import SettingsError

    try:
        yield
    except (UsageFault, SettingsError, RawMissing, StorageUnknown) as fault:
        _end(str(fault), USAGE)
    except (RunError, LoadError, RegisterError, RuleError) as fault:
        _end(f"{fault} The database is as it was.", STOPPED)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(DONE)


def _end(sentence: str, code: int) -> None:
    print(f"vraagbaak: {sentence}", file=sys.stderr)
    sys.exit(code)

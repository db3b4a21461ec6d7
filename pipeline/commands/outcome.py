"""How a command ends: the exit codes, and one sentence on stderr for each known fault.

Comes in: what a command does, and what goes wrong in it. Goes out: an exit code, a sentence.
Does not: hide a fault of the program itself.
"""

from __future__ import annotations

import errno
import io
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TextIO

from pipeline.presence import is_file, is_there
from pipeline.run.progress import note

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_OF_THE_PLACE = {errno.EACCES, errno.EPERM, errno.ENAMETOOLONG, errno.ELOOP, errno.ENOTDIR, errno.EROFS, errno.EIO}
"""What a file system says of a name that it was given: not so that there is nothing, which each command foresees."""

DONE, REFUSED, USAGE, STOPPED, INTERRUPTED = 0, 1, 2, 3, 130


def prepare() -> None:
    """Makes the process ready: it can print any text, and what ends it from outside ends it as Ctrl-C does."""
    _open_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # or its workers would go on without it


def _open_closed() -> None:
    """Lets standard streams that the caller closed (``>&-``, some schedulers) lead nowhere.

    Else the next file that is opened, were it the database, would stand where a library prints its warnings.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_RDWR)  # the lowest number that is free: that of the stream
            os.set_inheritable(nowhere, True)  # as a stream's is: what is started here has the same need
            setattr(sys, name, os.fdopen(nowhere, mode, encoding="utf-8"))


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
        with interruptible():
            yield
        sys.stdout.flush()
    except (UsageFault, SettingsError, RawMissing, StorageUnknown) as fault:
        _end(str(fault), USAGE)
    except (RunError, LoadError, RegisterError, RuleError) as fault:
        _end(f"{fault} The database is as it was.", STOPPED)
    except BrokenPipeError:  # the reader, such as head, has seen enough
        _drop(sys.stdout)
        sys.exit(DONE)
    except OSError as error:
        if error.errno in _FULL:
            _drop(sys.stdout)
            _end(f"The output cannot be written ({error.strerror}). Make room and run again.", STOPPED)
        if error.errno not in _OF_THE_PLACE or error.filename is None:
            raise
        place = os.fsdecode(error.filename)
        _end(f"'{place}' cannot be used ({error.strerror}). Check its permissions, or name another place.", USAGE)


@contextmanager
def telling() -> Iterator[None]:
    """Wrong usage keeps its exit code where nobody can be told of it (a log on a full disk, a reader that is gone)."""
    try:
        yield
    except OSError as error:
        code = getattr(error.__context__, "exit_code", None)  # of the library's fault that it was about to print
        if code is None:
            raise
        _drop(sys.stderr)
        sys.exit(code)


@contextmanager
def interruptible() -> Iterator[None]:
    """Ctrl-C that meets DuckDB at work comes out as an error of DuckDB's own; told here as what it is."""
    try:
        yield
    except RuntimeError as error:
        if str(error) != "Query interrupted":
            raise
        raise KeyboardInterrupt from error


@contextmanager
def writing(place: Path) -> Iterator[BinaryIO]:
    """A file that is put at ``place`` when the block ends well: until then what stood there stays.

    Raises ``UsageFault`` where it cannot be written. A pipe or a device is nothing to be replaced: it is written to.
    """
    straight = is_there(place) and not is_file(place)
    beside = place if straight else Path(os.path.realpath(place)).with_name(f".{place.name}.part")
    try:
        with beside.open("wb") as file:
            yield file
        if not straight:
            os.replace(beside, os.path.realpath(place))
    except OSError as error:
        told = f"'{place}' cannot be written ({error.strerror or error})."
        raise UsageFault(f"{told} Make room, or name another file.") from error
    finally:
        if not straight:
            with suppress(OSError):  # why it could not be written is what is told
                beside.unlink(missing_ok=True)


def _drop(stream: TextIO) -> None:
    """What is left in its buffer goes nowhere: Python would try again when it ends, and complain again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _end(sentence: str, code: int) -> None:
    note(f"vraagbaak: {sentence}")
    sys.exit(code)

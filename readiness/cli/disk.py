"""Files named on the command line, in and out: what cannot be read or written is a problem, never a traceback."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from readiness.errors import CaseError
from readiness.model.place import Problem


def read_all(names: Sequence[str]) -> dict[str, bytes]:
    """Content by the name as given. Raises CaseError with every name that cannot be read."""
    found: dict[str, bytes] = {}
    problems: list[Problem] = []
    for name in names:
        try:
            found[name] = Path(name).read_bytes()
        except FileNotFoundError:
            problems.append(Problem(code="case_path_missing", file=name))
        except (OSError, ValueError):  # a folder, no permission, a name no file system takes
            problems.append(Problem(code="case_path_unreadable", file=name))
    if problems:
        raise CaseError(problems)
    return found


def folder_stands(path: Path) -> None:
    """Asked before the work, not after it. Raises CaseError where there is no folder for the file."""
    if not path.parent.is_dir():
        raise CaseError([Problem(code="output_not_written", file=str(path))])


def write(path: Path, data: bytes) -> None:
    """Raises CaseError where the file cannot be written."""
    try:
        path.write_bytes(data)
    except (OSError, ValueError) as error:
        raise CaseError([Problem(code="output_not_written", file=str(path))]) from error


def make_folder(path: Path) -> None:
    """The folder and those above it. Raises CaseError where they cannot be made."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise CaseError([Problem(code="output_not_written", file=str(path))]) from error

"""A folder of cases to a portfolio; the work is handed to any executor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from datetime import date
from pathlib import Path

from readiness.model.place import Problem
from readiness.model.portfolio import FirmStanding, Portfolio
from readiness.portfolio.firm import firm_standing
from readiness.store.case_yaml import FILE
from readiness.store.folder_case import read_case, zip_of


def portfolio(folder: Path, executor: Executor, on: date | None = None) -> Portfolio:
    """Cases travel packed, so that a worker needs no access to this disk. A case that cannot be read is told."""
    paths = list(_cases(folder))
    waiting = []
    firms = []
    for path in paths:
        read = read_case(path)
        if read.case is None:
            firms.append(FirmStanding(path=path.name, problems=read.problems))
        else:
            packed = zip_of(read.case, read.files)
            waiting.append(executor.submit(firm_standing, path.name, packed, on))
    firms += [future.result() for future in waiting]
    if not paths:
        firms.append(
            FirmStanding(path=folder.name, problems=(Problem(code="portfolio_empty", file=str(folder)),))
        )
    return Portfolio(firms=tuple(sorted(firms, key=lambda firm: firm.path)))


def standings(packed: Iterable[tuple[str, bytes]], executor: Executor, on: date | None = None) -> Portfolio:
    """Of cases that are packed already, each under its own name."""
    waiting = [executor.submit(firm_standing, path, data, on) for path, data in packed]
    return Portfolio(firms=tuple(sorted((f.result() for f in waiting), key=lambda firm: firm.path)))


def _cases(folder: Path) -> Iterator[Path]:
    """Case folders and exported cases that lie directly in the folder."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if (path / FILE).is_file() or path.suffix.lower() == ".zip":
            yield path

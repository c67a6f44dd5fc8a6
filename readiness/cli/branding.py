"""`report --branding FOLDER`: the consultant's own face, read from the folder before anything is computed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from readiness.cli.disk import read_all
from readiness.content.loader import load_bank
from readiness.errors import CaseError
from readiness.model.place import Problem
from readiness.report.branding.brand import FILE, LOGOS, Brand
from readiness.report.branding.read import read_brand
from readiness.report.document import HOUSE

LEAST_CONTRAST = "report.min_contrast"


def brand_in(folder: Path | None, on: date) -> Brand:
    """The house's own without a folder. Raises CaseError with everything that is wrong in it."""
    if folder is None:
        return HOUSE
    if not folder.is_dir():
        raise CaseError([Problem(code="case_path_missing", file=str(folder))])
    there = sorted(path.name for path in folder.iterdir() if path.name.casefold() in (FILE, *LOGOS))
    files = {Path(name).name: data for name, data in read_all([str(folder / n) for n in there]).items()}
    brand, problems = read_brand(files, load_bank().limits(on)[LEAST_CONTRAST])
    if brand is None:
        raise CaseError(problems)
    return brand

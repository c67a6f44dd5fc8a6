"""Where something stands: a place in a file, and a problem found there."""

from __future__ import annotations

from readiness.model.base import Value

Param = str | int | float | bool | None | tuple[str, ...]


class Place(Value):
    """`row` is the physical line (CSV, XML, YAML), the sheet row (XLSX), the page (PDF) or paragraph (DOCX); null with a JSON Pointer."""

    file: str
    sheet: str | None = None
    row: int | None = None
    field: str | None = None


class Problem(Value):
    """Something wrong in what a person wrote or handed in; `code` has its text in every language."""

    code: str
    file: str | None = None
    where: Place | None = None
    params: dict[str, Param] = {}

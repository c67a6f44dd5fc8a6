"""OFAC's list of blocked persons from its two files without header row: names, and other names by number."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from readiness.refresh.fetched import Fetched, Unusable

NOTHING = "-0-"
"""What OFAC writes into an empty field."""
_SDN_COLUMNS, _ALT_COLUMNS = 12, 5
_END = "\x1a"
"""An end mark of old systems in the last line."""
LIST = "OFAC SDN"


def blocked_persons(files: Mapping[str, bytes]) -> Fetched:
    """Entities only: firms are compared with them. The list states no day of its own. Raises Unusable."""
    also: dict[str, list[str]] = {}
    for number, _, _, name, *_ in _rows("alt", files, _ALT_COLUMNS):
        also.setdefault(number, []).append(name.replace(";", ","))
    rows: dict[str, Mapping[str, str]] = {}
    for number, name, kind, programme, *_ in _rows("sdn", files, _SDN_COLUMNS):
        if kind == NOTHING:
            rows[number] = {
                "list": LIST,
                "entry": number,
                "name": name,
                "programme": "" if programme == NOTHING else programme,
                "also_known": ";".join(also.get(number, ())),
            }
    return Fetched(rows, None)


def _rows(part: str, files: Mapping[str, bytes], columns: int) -> Iterator[list[str]]:
    try:
        text = files[part].decode("utf-8")
    except UnicodeDecodeError:
        text = files[part].decode("latin-1")
    for line, row in enumerate(csv.reader(io.StringIO(text, newline="")), 1):
        cells = [cell.strip() for cell in row]
        if not cells or cells == [_END]:
            continue
        if len(cells) != columns or not cells[0].isdigit():
            raise Unusable(part, f"line {line}")
        yield cells

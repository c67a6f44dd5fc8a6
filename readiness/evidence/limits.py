"""How much one file may ask of the machine. Technical walls, no judgement of a supplier: each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

MB = 2**20


@dataclass(frozen=True)
class Allowance:
    """What one file of a class may use: bytes handed in, seconds of processor, seconds on the clock."""

    size: int
    cpu: int
    wall: int


SMALL = Allowance(size=25 * MB, cpu=10, wall=20)
"""PDF, JSON: parsers that hold the whole file in memory."""
PACKED = Allowance(size=25 * MB, cpu=60, wall=120)
"""XLSX: a million cells take ten seconds, and a packed file may hold two."""
LARGE = Allowance(size=200 * MB, cpu=60, wall=120)
"""CSV and XML are streamed, so a master-data export of a large firm may come as it is."""

MEMORY = 768 * MB
"""Data segment of the child. Not the address space: some libraries reserve tens of GB of it and never use it."""
OPEN_FILES = 32
UNFENCED = 77
"""What a child ends with that the system granted no walls."""
REPLY = 400 * MB
"""Bytes the parent accepts for one file; a child that says more is stopped."""
LINES = 6_000_000
"""Lines the parent accepts of one table, twice what a table may have: columns of nulls take no room on the way."""

ARCHIVE_MEMBERS = 2_000
ARCHIVE_UNPACKED = 100 * MB
ARCHIVE_RATIO = 200
"""Office files pack about 10:1; a ratio above 200 is a bomb."""
ARCHIVE_RATIO_FREE = 10_000
"""Packed bytes below which the ratio says nothing: a tiny file may well be all zeros."""

XML_DEPTH = 100
"""The deepest real document format here nests fewer than 20 levels."""
XML_TEXT = 1_000_000
"""Characters between two tags; a catalogue's longest legal text is 64,000."""
JSON_DEPTH = 100

ROWS = 3_000_000
SHEET_ROWS = 500_000
"""Half of what a sheet can hold; beyond it the spreadsheet library needs more memory than a reader gets."""
COLUMNS = 500
CELLS = 5_000_000
"""The spreadsheet library lays out a full rectangle at about 32 bytes a cell: 160 MB."""
CELL = 32_767
"""Characters a cell can hold in Excel; a longer field in a CSV is a quote that was never closed."""
HEADER_ROWS = 40
"""Rows searched for the header; ERP lists open with a title, a date and a selection."""
TROUBLES = 1_000
"""Problems kept of one file; the rest are counted."""
REMEMBERED = 64 * MB
"""Tables a process keeps of files it read: a hundred of the usual kind. A case opens a file once, not at each change."""
PREVIEW_ROWS = 5
PREVIEW_CELL = 200

"""Invoices read and judged in the limited child, beside Saxon alone on the same files."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from benches.ratio import Ratio, side_by_side
from readiness.evidence.invoice.rule_sets import SHEETS, path_of
from readiness.evidence.read import read_files
from tests.evidence.invoice.making import cii, ubl

INVOICES = 1_000


def made_up(number: int) -> list[tuple[str, bytes]]:
    """Half in UBL, half in CII, each with a number of its own."""
    return [(f"{n}.xml", (ubl if n % 2 else cii)(number=f"R-{n}")) for n in range(number)]


def bare(files: list[tuple[str, bytes]]) -> None:
    """The floor: the same style sheets compiled once and run over the same files, their reports thrown away."""
    saxon = importlib.import_module("saxonche")
    processor = saxon.PySaxonProcessor(license=False)
    compiler = processor.new_xslt30_processor()
    sheets = [compiler.compile_stylesheet(stylesheet_file=str(path_of(SHEETS[s]))) for s in ("cii", "ubl")]
    for at, (_, data) in enumerate(files):
        node = processor.parse_xml(xml_text=data.decode())
        sheets[at % 2].transform_to_string(xdm_node=node)


def ratios() -> Iterator[Ratio]:
    """Once each: a thousand invoices are their own repetition."""
    files = made_up(INVOICES)
    ours, floor = side_by_side(lambda: read_files(files), lambda: bare(files), 1)
    yield Ratio(
        f"{INVOICES:,} invoices, schema and EN 16931", ours, floor, "bare saxonche, same rules", most=1.5
    )

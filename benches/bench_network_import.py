"""A parts list of 2.4 million rows with ids as text: the whole way into integer arrays beside pandas reading the text."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
import pandas as pd

from benches.networks import made_up
from benches.ratio import Ratio, side_by_side
from readiness.evidence.parts_list import PartsList
from readiness.evidence.read import read_files
from readiness.network.columns import Imported, arrays_of

OFFERS = 1_000_000


def parts_list(offers: int) -> bytes:
    """One row an edge, and one for each product."""
    made = made_up(offers)
    part = np.concatenate([made.products, made.source])
    sold = len(made.products)
    text = pd.DataFrame({"part": part, "parent": -1, "slot": -1, "supplier": part % (offers // 4)})
    text.loc[sold:, "parent"] = made.owner[made.slot]
    text.loc[sold:, "slot"] = made.slot
    letters = {"part": "P", "parent": "P", "slot": "S", "supplier": "F"}
    for name, letter in letters.items():
        text[name] = np.where(text[name] < 0, "", letter + text[name].astype(str))
    csv: str = text.to_csv(index=False)
    return csv.encode()


def into_arrays(data: bytes) -> Imported:
    """The limited child, recognition, every rule of a table, the cells back in this process, the arrays."""
    lines = read_files([("parts.csv", data)]).get(PartsList).lines
    return arrays_of({name: lines[name] for name in lines.column_names})


def ratios() -> Iterator[Ratio]:
    data = parts_list(OFFERS)
    rows = data.count(b"\n") - 1
    ours, floor = side_by_side(
        lambda: into_arrays(data), lambda: pd.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False)
    )
    yield Ratio(
        f"import of {rows:,} rows into arrays", ours, floor, "pandas.read_csv of all as text", most=2.5
    )

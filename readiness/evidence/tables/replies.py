"""A supplier's table once read: what was left empty is a form and no answer, and a form alone is no evidence."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

import pyarrow.compute as pc

from readiness.evidence.reading import Reading, Trouble
from readiness.evidence.shapes_supplier import ANSWERS, SUPPLIER_REPLY

KIND = SUPPLIER_REPLY.kind


def answered(reading: Reading) -> Reading:
    """The same with the rows alone in which the supplier filled in something; the others are counted and told."""
    if reading.lines is None or not reading.lines.num_rows:
        return reading
    lines = reading.lines
    filled = reduce(pc.or_, (pc.is_valid(lines.column(name)) for name in ANSWERS))
    kept = lines.filter(filled)
    left = lines.num_rows - kept.num_rows
    if not left:
        return reading
    told = Trouble(
        "reply_rows_open" if kept.num_rows else "reply_empty",
        params={"open": left, "rows": lines.num_rows},
    )
    return replace(
        reading,
        lines=kept,
        records=kept.num_rows,
        tier=reading.tier if kept.num_rows else "parsable",
        problems=(*reading.problems, told),
    )

"""What follows from headers and neighbours of a cell: currency, languages, classification, number of documents."""

from __future__ import annotations

from collections.abc import Mapping

import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.tables.batch import Batch
from readiness.evidence.tables.cells import is_empty, read_amount
from readiness.evidence.tables.distinct import ReadColumn
from readiness.evidence.tables.grid import Layout
from readiness.evidence.tables.vocabulary import vocabulary, words


def derived(found: Mapping[str, ReadColumn], batch: Batch, layout: Layout) -> dict[str, pa.Array]:
    """Further columns of the same rows, and columns whose gaps are filled."""
    columns = layout.columns
    values: dict[str, pa.Array] = {}
    if "currency" in vocabulary(columns.kind).shape.types:
        values |= _currency(found, batch, layout)
    if "updated_at" in found and found["updated_at"].zoned is not None:
        values["updated_zoned"] = found["updated_at"].zoned
    if columns.languages:
        values["languages"] = _languages(batch, columns.languages)
    if columns.class_system and "class_group" in found:
        group = found["class_group"].values
        said = found["class_system"].values if "class_system" in found else pa.nulls(len(group), pa.string())
        meant = pc.if_else(pc.is_valid(group), columns.class_system, pa.scalar(None, pa.string()))
        values["class_system"] = pc.coalesce(said, meant)
    if "mime_kinds" in found:
        counted = pc.list_value_length(found["mime_kinds"].values)
        values["mime_count"] = pc.fill_null(counted, 0).cast(pa.int32())
    return values


def _currency(found: Mapping[str, ReadColumn], batch: Batch, layout: Layout) -> dict[str, pa.Array]:
    """The column's own, else the one beside the amount, else the header's; an amount that is unknown has none."""
    known = found["currency"].values if "currency" in found else None
    for name in ("price", "revenue"):
        if name not in found:
            continue
        column = batch.column(layout.columns.by_field[name])
        header = layout.columns.currency.get(name)
        beside = pa.array([read_amount(c, words()) or header for c in column.cells], pa.string())
        nothing = pa.scalar(None, pa.string())
        meant = pc.if_else(pc.is_valid(found[name].values), beside.take(column.codes), nothing)
        known = meant if known is None else pc.coalesce(known, meant)
    return {} if known is None else {"currency": known}


def _languages(batch: Batch, spoken: Mapping[int, str]) -> pa.Array:
    """The languages in which a row says something, in the order of their codes."""
    said = []
    for at, language in spoken.items():
        column = batch.column(at)
        words_of = pa.array([None if is_empty(c) else language for c in column.cells], pa.string())
        said.append(words_of.take(column.codes).to_pylist())
    rows = [sorted({s for s in row if s is not None}) for row in zip(*said, strict=True)]
    return pa.array(rows, pa.list_(pa.string()))

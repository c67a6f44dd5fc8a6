"""Parts lists by whole columns."""

from dataclasses import fields

import pyarrow as pa
import pytest

from readiness.network.columns import arrays_of
from tests.network.example import network_of
from tests.network.random_lists import random_list

NAMES = ("part", "parent", "slot", "supplier", "site", "status")


def table_of(rows):
    return {
        name: pa.chunked_array([pa.array([row.get(name) for row in rows], pa.string())]) for name in NAMES
    }


@pytest.mark.parametrize("batch", range(5))
def test_columns_make_the_arrays_that_rows_make(batch):
    for seed in range(batch, 300, 5):
        rows = random_list(seed)
        by_rows, found = network_of(rows), arrays_of(table_of(rows))
        for field in fields(found.arrays):
            if field.name not in ("edge_row",):
                ours, theirs = getattr(found.arrays, field.name), getattr(by_rows.graph.arrays, field.name)
                assert ours.tolist() == theirs.tolist(), (seed, field.name)
        parts = [found.texts[n].as_py() for n in found.part]
        assert parts == [offer.part for offer in by_rows.offers]
        assert [found.texts[n].as_py() for n in found.firm] == [offer.firm for offer in by_rows.offers]
        assert [found.texts[n].as_py() for n in found.product] == [p.id for p in by_rows.products]


def test_ids_are_normalised_and_empty_cells_are_unknown():
    rows = [
        {"part": "Ｐ１", "site": " W "},
        {"part": "A", "parent": "P1@W", "supplier": "", "site": None, "slot": " "},
        {"part": None, "parent": "P1"},
        {"part": "B", "parent": "P1", "status": "no idea"},
    ]
    found = arrays_of(table_of(rows))
    assert [found.texts[n].as_py() for n in found.part] == ["P1", "A", "B"]
    assert found.arrays.owner.tolist() == [0]
    assert found.arrays.source.tolist() == [1]
    assert found.arrays.open_inputs.tolist() == [0]


def test_columns_that_are_missing_are_unknown():
    found = arrays_of({"part": pa.chunked_array([["P", "A"]]), "parent": pa.chunked_array([[None, "P"]])})
    assert found.arrays.source.tolist() == [1]


def test_a_list_without_rows_makes_nothing():
    none = pa.chunked_array([pa.array([], pa.string())])
    assert arrays_of({"part": none, "parent": none}).arrays.offers == 0

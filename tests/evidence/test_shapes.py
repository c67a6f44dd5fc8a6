"""Every kind has its shape, and every column its place beside the places."""

from readiness.evidence.kinds import KINDS
from readiness.evidence.shapes import SHAPES


def test_every_kind_of_evidence_has_a_shape_and_every_shape_a_kind():
    assert set(KINDS) == set(SHAPES)
    assert all(KINDS[name].shape is shape for name, shape in SHAPES.items())


def test_every_table_kind_can_be_identified_by_a_filled_column():
    for kind in ("catalogue", "stock", "parts", "orders"):
        assert [f.name for f in SHAPES[kind].fields if f.filled], kind

"""Every kind has its shape, and every column its place beside the places."""

from readiness.evidence.kinds import KINDS
from readiness.evidence.shapes import PLACE_COLUMNS, SHAPES


def test_every_kind_of_evidence_has_a_shape_and_every_shape_a_kind():
    assert set(KINDS) == set(SHAPES)
    assert all(KINDS[name].shape is shape for name, shape in SHAPES.items())


def test_a_schema_is_the_places_and_then_the_fields():
    for shape in SHAPES.values():
        names = shape.schema.names
        assert names[: len(PLACE_COLUMNS)] == [f.name for f in PLACE_COLUMNS]
        assert names[len(PLACE_COLUMNS) :] == list(shape.types)
        assert len(set(names)) == len(names)


def test_every_table_kind_can_be_identified_by_a_filled_column():
    for kind in ("catalogue", "stock", "parts", "orders"):
        assert [f.name for f in SHAPES[kind].fields if f.filled], kind

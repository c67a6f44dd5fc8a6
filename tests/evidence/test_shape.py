"""A shape becomes a schema: the places first, then its fields."""

from readiness.evidence.shape import PLACE_COLUMNS
from readiness.evidence.shapes import SHAPES


def test_a_schema_is_the_places_and_then_the_fields():
    for shape in SHAPES.values():
        names = shape.schema.names
        assert names[: len(PLACE_COLUMNS)] == [f.name for f in PLACE_COLUMNS]
        assert names[len(PLACE_COLUMNS) :] == list(shape.types)
        assert len(set(names)) == len(names)

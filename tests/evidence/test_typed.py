"""Values of standard formats."""

from readiness.evidence.shapes import CATALOGUE
from readiness.evidence.typed import put


def test_a_value_is_set_in_its_type_and_a_bad_one_is_named():
    values, faults = {}, []
    put(values, CATALOGUE, "price", " 1.5 ", 3, faults)
    put(values, CATALOGUE, "moq", "many", 4, faults)
    put(values, CATALOGUE, "mpn", None, 5, faults)
    assert values == {"price": 1.5}
    assert [(f.code, f.row, f.field) for f in faults] == [("number_unreadable", 4, "moq")]

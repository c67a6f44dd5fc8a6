"""Dates of DTM segments."""

import pytest

from readiness.evidence.edifact.moments import dated, stamp
from readiness.evidence.edifact.segments import segments


def one(text):
    (segment,) = segments(text + "'")
    return segment


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("DTM+137:20260601:102", "2026-06-01"),
        ("DTM+137:202606011030:203", "2026-06-01T10:30"),
        ("DTM+137:20260601103015:204", "2026-06-01T10:30:15"),
        ("DTM+137:199910060000:102", "1999-10-06T00:00"),
        ("DTM+137:260601:101", "2026-06-01"),
        ("DTM+137:2606011030:201", "2026-06-01T10:30"),
        ("DTM+2:202627:616", "2026-W27"),
        ("DTM+2:2026060120260607:718", "2026-06-07"),
        ("DTM+2:20260601-20260607:718", "2026-06-07"),
        ("DTM+137:202606011030?+02:303", "2026-06-01T10:30+02:00"),
        ("DTM+137:soon:102", "soon"),
        ("DTM+137::102", None),
        ("DTM+137", None),
    ],
)
def test_the_digits_become_a_moment(text, iso):
    assert stamp(one(text)) == iso


def test_the_first_qualifier_that_is_there_counts():
    found = list(segments("DTM+2:20260701:102'DTM+69:20260703:102'"))
    assert dated(found, "69", "2") == ("2026-07-03", 1)
    assert dated(found, "64") is None

"""The years of a spare-parts promise, and from when they count."""

import pytest

from readiness.evidence.documents.spare_parts import spare_parts
from tests.evidence.documents.papers import laid_out, values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ersatzteile liefern wir mindestens 10 Jahre nach der letzten Auslieferung der Baureihe.",
            {"spare_years": ["10"], "spare_from": ["last_delivery"]},
        ),
        ("We supply spare parts for twelve years.", {"spare_years": ["12"]}),
        ("7.1 Ersatzteile 10 Jahre 8 Jahre", {}),
        (
            "For a period of ten years after delivery we supply spare parts.",
            {"spare_years": ["10"], "spare_from": ["delivery"]},
        ),
        ("停产后10年内供应备件。", {"spare_years": ["10"], "spare_from": ["last_delivery"]}),
        ("Ersatzteile sind ab Lager lieferbar. Die Gewährleistung beträgt 2 Jahre.", {}),
    ],
)
def test_a_promise_is_read(text, found):
    assert values(spare_parts(laid_out(text))) == found

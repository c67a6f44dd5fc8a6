"""Who signed, where and when."""

import pytest

from readiness.evidence.documents.signature import place_and_date, signature
from tests.evidence.documents.papers import laid_out, values


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (
            "Aalen, den 12.03.2024\nDr. Karin Feldner, Geschäftsführerin",
            ("Aalen", "2024-03-12", "Dr. Karin Feldner", "Geschäftsführerin"),
        ),
        (
            "Leeds, 12 March 2024\nAnn Brook, Managing Director",
            ("Leeds", "2024-03-12", "Ann Brook", "Managing Director"),
        ),
        (
            "Lin'an, 12 March 2024\nChen Yulan, General Manager",
            ("Lin'an", "2024-03-12", "Chen Yulan", "General Manager"),
        ),
        (
            "L’Aquila, 12 March 2024\nAnna Conti, Managing Director",
            ("L’Aquila", "2024-03-12", "Anna Conti", "Managing Director"),
        ),
        ("苏州，2024年3月12日\n陈立明，总经理", ("苏州", "2024-03-12", "陈立明", "总经理")),
    ],
)
def test_place_date_name_and_function_are_read_at_the_end(text, signed):
    found = values(signature(laid_out(text)))
    assert tuple(found[f][0] for f in ("place", "issued", "signatory", "signatory_function")) == signed


def test_labels_are_surer_than_the_place_under_a_date():
    text = laid_out("Ort, Datum: | Aalen, 12.03.2024\nName: | Karin Feldner\nFunktion: | Geschäftsführerin")
    sure = {p.field: p.sure for p in signature(text)}
    assert sure["signatory"]
    assert values(signature(text))["signatory_function"] == ["Geschäftsführerin"]


def test_a_date_alone_names_nobody():
    assert values(signature(laid_out("Aalen, 12.03.2024"))) == {"place": ["Aalen"], "issued": ["2024-03-12"]}


def test_the_same_name_above_does_not_hide_the_function():
    text = "Bevollmächtigte: Karin Feldner\nText\nAalen, 12.03.2024\nKarin Feldner, Geschäftsführerin\nGeschäftsführung: Karin Feldner"
    assert values(signature(laid_out(text)))["signatory_function"] == ["Geschäftsführerin"]


def test_the_last_place_and_date_counts():
    text = laid_out("Ebern, 01.01.2024\nText\nAalen, 12.03.2024")
    assert values(place_and_date(text)) == {"place": ["Aalen"], "issued": ["2024-03-12"]}
    assert place_and_date(laid_out("kein Datum")) == []

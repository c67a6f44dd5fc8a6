"""Bonds offered, and bonds refused."""

import pytest

from readiness.evidence.documents.bonds import bonds
from tests.evidence.documents.papers import laid_out, values


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Wir stellen eine Anzahlungsbürgschaft und eine Gewährleistungsbürgschaft.",
            ["advance_payment", "warranty"],
        ),
        (
            "We provide an advance payment guarantee and a performance bond.",
            ["advance_payment", "performance"],
        ),
        ("我方提供预付款保函和履约保函。", ["advance_payment", "performance"]),
    ],
)
def test_each_kind_is_named_once(text, kinds):
    assert values(bonds(laid_out(text))) == {"bonds": kinds}


@pytest.mark.parametrize(
    "text",
    [
        "Eine Anzahlungsbürgschaft wird nicht gestellt.",
        "No performance bond is provided.",
        "不提供预付款保函。",
        "Anzahlung 30 %",
    ],
)
def test_a_bond_that_is_refused_is_none(text):
    assert list(bonds(laid_out(text))) == []

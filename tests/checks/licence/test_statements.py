"""Statements by type, by age, by number."""

from datetime import date

from readiness.checks.documents.papers import papers
from readiness.checks.licence.statements import amount, months_since, newest, statements_of
from tests.checks.build import together
from tests.checks.licence.build_licence import statement


def test_only_papers_of_the_type_are_taken():
    both = together(statement("magnets", magnet_grams="4"), statement("refrigerant", gwp="3"))
    assert [p.file for p in statements_of(both, "magnets")] == ["magnets.pdf"]
    assert statements_of(None, "magnets") == []


def test_the_newest_has_the_latest_day_and_one_without_a_day_is_the_oldest():
    found = papers(
        together(
            statement("magnets", file="a", issued="2026-01-01"),
            statement("magnets", file="b"),
            statement("magnets", file="c", issued="2026-02-01"),
        )
    )
    assert newest(found).file == "c"
    assert newest([]) is None


def test_a_number_is_read_from_a_number_or_a_sum():
    (found,) = papers(statement("bond_line", bond_free="900000 EUR", rating="B+", gwp="629"))
    assert [amount(found, name) for name in ("bond_free", "gwp", "rating", "cm")] == [900000, 629, None, None]


def test_months_are_counted_in_days():
    assert round(months_since(date(2025, 7, 15), date(2026, 7, 15)), 1) == 12

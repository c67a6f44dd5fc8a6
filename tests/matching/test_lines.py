"""Identifiers that compare."""

import pytest

from readiness.matching.lines import Goods, same_number


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("00003", "3"),
        ("0", "0"),
        (" 45 00 ", "4500"),
        ("A-01", "a-01"),
        ("００7", "7"),
        (None, None),
        (" ", None),
    ],
)
def test_the_same_number_is_written_in_many_ways(text, plain):
    assert same_number(text) == plain


def test_articles_agree_by_any_kind_of_number_both_sides_know():
    ours = Goods("A1", None, "4006381333931")
    assert ours.agrees(Goods("a1", "B9")) is True
    assert ours.agrees(Goods("A2", None, "4006381333931")) is True
    assert ours.agrees(Goods("A2")) is False
    assert ours.agrees(Goods(None, "B1")) is None


def test_of_lines_that_agree_the_one_with_more_equal_numbers_is_liker():
    wanted = Goods("A2", None, "4006381333931")
    assert [
        g.likeness(wanted) for g in (Goods("A2", "B", "4006381333931"), Goods("A1", None, "4006381333931"))
    ] == [2, 0]
    assert Goods().likeness(wanted) == 0

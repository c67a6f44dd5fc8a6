"""A fact is what all who speak say alike."""

from readiness.model.place import Place
from readiness.report.pack.fact import Fact, Source, as_json, settled, sources

ONE, TWO = Place(file="a.csv", row=2), Place(file="b.csv", row=3)


def test_what_all_say_is_a_fact_with_every_place_once():
    assert settled([("x", ONE), ("x", TWO), ("x", ONE)]) == Fact("x", (ONE, TWO))


def test_who_contradicts_each_other_proves_nothing():
    assert settled([("x", ONE), ("y", TWO)]) is None
    assert settled([]) is None


def test_two_spellings_may_count_as_one():
    assert settled([("Firm", ONE), ("FIRM", TWO)], str.casefold) == Fact("Firm", (ONE, TWO))


def test_sources_name_the_pointer_and_skip_what_is_no_fact():
    assert sources("/x", Fact(1, (ONE,)), None, Fact(2, (ONE, TWO))) == (Source("/x", ONE), Source("/x", TWO))


def test_json_ends_with_a_line_break():
    assert as_json({"a": 1}).endswith(b"}\n")

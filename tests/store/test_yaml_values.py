"""YAML of strangers: plain values, their lines, nothing that runs, refers or grows."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from readiness.store.yaml_values import read, write

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
WORDS = [
    "on",
    "no",
    "NO",
    "yes",
    "null",
    "~",
    "true",
    "1",
    "1.5",
    "0815",
    "1e5",
    "2026-07-15",
    ".inf",
    "",
    "-",
    "=",
]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.dates()
    | TEXT
    | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT.filter(bool), inner, max_size=4),
    max_leaves=12,
)


def codes(text):
    return [problem.code for problem in read(text, "case.yaml")[2]]


@given(st.dictionaries(TEXT.filter(bool), VALUES, max_size=4))
@example({"a": "\x85\u2028 \ufeff", "b": "x\t\n  y\n", "c": "\x00\x07\x7f", "d": "🙂 'quoted' \"twice\""})
@example({word or "empty": word for word in WORDS})
def test_what_is_written_is_read_back_the_same(value):
    told, _, problems = read(write(value), "case.yaml")
    assert problems == ()
    assert told == value


def test_plain_words_mean_what_people_mean():
    text = "on: 2026-07-15\ncountry: NO\nid: 0815\nyes: no\nempty:\nlevel: 3\nshare: .5\nlost: 2026-02-30\n"
    assert read(text, "case.yaml")[0] == {
        "on": date(2026, 7, 15),
        "country": "NO",
        "id": "0815",
        "yes": "no",
        "empty": None,
        "level": 3,
        "share": 0.5,
        "lost": "2026-02-30",
    }


def test_every_path_knows_its_line():
    _, lines, _ = read("a: 1\nb:\n  - c: x\n    d: y\n  - e\n", "case.yaml")
    assert lines["a",] == 1
    assert lines["b", 0, "d"] == 4
    assert lines["b", 1] == 5


def test_a_moment_is_written_with_its_zone():
    assert write({"at": datetime(2026, 7, 15, 8, 0, tzinfo=UTC)}) == "at: 2026-07-15T08:00:00+00:00\n"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: &x 1\nb: *x\n", "case_yaml_alias", 1),
        ("a: 1\nb: *x\n", "case_yaml_alias", 2),
        ("a: !!python/object/apply:os.system [ls]\n", "case_yaml_alias", 1),
        ("a: !!binary aGk=\n", "case_yaml_alias", 1),
        ("a: 1\n---\nb: 2\n", "case_yaml_several", 2),
        ("? [a, b]\n: 1\n", "case_yaml_key", 1),
        ("a: 1\n b: 2\n", "case_yaml_broken", 2),
        ("a:\n\t- 1\n", "case_yaml_broken", 2),
        ("a: [1, 2\n", "case_yaml_broken", 2),
        ("a: '\n", "case_yaml_broken", 2),
        ("[" * 100_000, "case_yaml_too_deep", 1),
        ("\n".join(f"k{n}: 1" for n in range(100_005)), "case_yaml_too_many", 100_000),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else None,
)
def test_what_is_refused_is_named_with_its_line(text, code, line):
    told, _, problems = read(text, "case.yaml")
    assert told is None
    assert [(p.code, p.where.row) for p in problems] == [(code, line)]


def test_a_bomb_of_aliases_is_refused_before_it_grows():
    bomb = "a: &a [x,x]\n" + "".join(
        f"{b}: &{b} [*{a},*{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert codes(bomb) == ["case_yaml_alias"]


def test_a_key_that_stands_twice_is_named_at_its_second_line():
    _, _, problems = read("a: 1\nb: 2\na: 3\n", "case.yaml")
    assert [(p.code, p.where.row, p.params["key"]) for p in problems] == [("case_key_twice", 3, "a")]


def test_an_empty_document_is_nothing():
    assert read("", "case.yaml")[0] is None
    assert read("# only a comment\n", "case.yaml")[0] is None

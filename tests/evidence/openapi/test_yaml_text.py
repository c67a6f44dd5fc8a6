"""YAML from strangers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.openapi.yaml_text import SIZE, parse_yaml

BOMB = "\n".join(["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40))])


def code(text):
    document, trouble = parse_yaml(text)
    assert document is None
    assert trouble is not None
    return trouble.code


def test_plain_values_only():
    text = 'on: yes\nday: 2026-07-01\n200: {a: 1, b: 1.5, c: true, d: null, e: "1"}\nf: 3.0.3'
    document, trouble = parse_yaml(text)
    assert trouble is None
    assert document == {
        "on": "yes",
        "day": "2026-07-01",
        "200": {"a": 1, "b": 1.5, "c": True, "d": None, "e": "1"},
        "f": "3.0.3",
    }


def test_an_alias_is_followed():
    assert parse_yaml("a: &x {b: 1}\nc: *x")[0] == {"a": {"b": 1}, "c": {"b": 1}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BOMB, "yaml_too_deep"),
        ("[" * 200 + "]" * 200, "yaml_too_deep"),
        ("a: &a [*a]", "yaml_too_deep"),
        ("a: [", "yaml_unreadable"),
        ("a: !!python/object/apply:os.system [ls]", "yaml_unreadable"),
        ("a: 1\n\tb: 2", "yaml_unreadable"),
        ("a: 1\n---\nb: 2", "yaml_unreadable"),
        ("? [1, 2]\n: x\n? {a: 1}\n: y", "yaml_unreadable"),
        ("a: \x00", "yaml_unreadable"),
        ("x" * (SIZE + 1), "file_too_large"),
    ],
)
def test_what_is_dangerous_or_broken_has_a_name(text, expected):
    assert code(text) == expected


@given(st.text(alphabet="a:-[]{}&*!|>?'\"# \n0", max_size=60))
def test_any_text_is_answered(text):
    document, trouble = parse_yaml(text)
    assert trouble is None or document is None

"""JSON is read strictly, and a refusal names its line."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.json_text import parse_json

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(alphabet=st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(VALUES, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_a_document_comes_back_in_any_unicode_encoding(value, encoding):
    assert parse_json(json.dumps(value, ensure_ascii=False).encode(encoding)) == (value, None)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"a": NaN}', "json_broken"),
        (b'{"a": Infinity}', "json_broken"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "json_broken"),
        (b'{"a": "\\ud800"}', "json_broken"),
        (b"[1,]", "json_broken"),
        (b"", "json_broken"),
        (b"[" * 100_000, "json_broken"),
        (b"[" * 150 + b"]" * 150, "json_too_deep"),
        (b'[{"b": {"a": 1, "a": 2}}]', "json_double_key"),
        (b"\xff\xfe{\x00\x00\xd8", "encoding_broken"),
    ],
)
def test_what_has_no_one_meaning_is_refused(data, code):
    document, trouble = parse_json(data)
    assert document is None
    assert trouble is not None
    assert trouble.code == code


def test_a_refusal_names_the_line():
    _, trouble = parse_json(b'{\n "a": 1,\n "b": x\n}')
    assert trouble is not None
    assert trouble.row == 3

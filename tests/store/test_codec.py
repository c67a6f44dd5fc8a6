"""Values to stored text and back: any text survives, nothing is guessed."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.model.case import Answer, EvidenceFile
from readiness.store.codec import (
    DECODE,
    from_file,
    from_head,
    from_value,
    to_answer,
    to_file,
    to_head,
    to_json,
)
from readiness.store.values import StoredFile

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
VALUE = st.dates() | st.floats(allow_nan=False, allow_infinity=False) | TEXT


@given(VALUE, TEXT, TEXT)
def test_any_answer_comes_back_the_same(value, reason, comment):
    answer = Answer(question="a.b", value=value, reason=reason, comment=comment)
    assert to_answer(from_value(answer)) == answer


def test_types_and_moments_come_back_as_they_were():
    at = datetime(2026, 7, 15, 8, 0, 0, 123456, tzinfo=UTC)
    for value in (date(2026, 7, 15), 0.1, 3, "catalogue"):
        answer = to_answer(from_value(Answer(question="a.b", value=value, at=at)))
        assert (answer.value, answer.at) == (value, at)


@given(TEXT)
def test_stored_text_is_ascii(told):
    assert to_json({"x": told}).isascii()


def test_no_number_that_is_none_gets_in():
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json(float("nan"))


def test_a_head_holds_everything_but_answers_and_files(case):
    head = to_head(from_head(case))
    assert set(head) == set(type(case).model_fields) - {"answers", "evidence", "requests", "plan"}
    assert head["rates"] == {"CNY": 0.125, "USD": 0.9}


def test_a_file_comes_back_with_its_hints():
    file = StoredFile(EvidenceFile(file="ä.csv", columns={"part": "Teil"}), "00", 7)
    assert to_file(from_file(file)) == file


def test_what_was_taken_back_is_nothing():
    assert {kind for kind, decode in DECODE.items() if decode(None) is None} == set(DECODE) - {"mark"}
    assert DECODE["mark"](None) is False

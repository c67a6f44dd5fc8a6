"""What is refused before it gets near the database."""

from datetime import UTC, date, datetime

import pytest

from readiness.errors import CaseError
from readiness.model.case import Answer, Case, EvidenceFile
from readiness.store import wishes

AT = datetime(2026, 7, 15, tzinfo=UTC)


def codes(wish):
    with pytest.raises(CaseError) as refused:
        wish()
    return [problem.code for problem in refused.value.problems]


def test_an_answer_carries_who_and_when_whatever_it_said_before():
    answer = Answer(question="a.b", value=1, by="forged", at=AT.replace(year=2020))
    assert '"at":"2026-07-15T00:00:00Z"' in wishes.given_answer(answer, None, AT)
    assert '"by":null' in wishes.given_answer(answer, None, AT)


def test_ids_and_names_are_one_line():
    wishes.one_line("erp.x", None, "Kim 王")
    for text in ("a\nb", "a\x00", "x" * 201, "\x7f"):
        assert codes(lambda text=text: wishes.one_line(text)) == ["case_form_unexpected"]


def test_a_case_with_a_repeated_question_is_refused():
    answer = Answer(question="a.b", value=1)
    case = Case(name="x", on=date(2026, 7, 15), answers=(answer, answer))
    assert codes(lambda: wishes.new_case(case, {}, str)) == ["case_question_twice"]


def test_nothing_is_written_to_disk_for_a_case_that_is_refused():
    kept = []
    forged = Case.model_construct(name="x\n", on=date(2026, 7, 15))
    assert codes(lambda: wishes.new_case(forged, {"a": b""}, kept.append)) == ["case_form_unexpected"]
    case = Case(name="x", on=date(2026, 7, 15))
    assert codes(lambda: wishes.new_case(case, {"a": b"", "b/c": b""}, kept.append)) == ["case_file_name"]
    assert kept == []


def test_a_value_of_many_small_parts_is_capped_as_a_whole():
    columns = {f"c{number}": "x" * 1000 for number in range(1100)}
    hints = EvidenceFile(file="a", columns=columns)
    stands = '{"hints":{"file":"a"},"sha256":"0","size":1}'
    assert codes(lambda: wishes.file_hints(hints)(None, 1, stands)) == ["case_text_too_long"]


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(wishes, "EVIDENCE_BYTES", 10)
    assert wishes.file_name("a", b"x" * 10) == "a"
    assert codes(lambda: wishes.file_name("a", b"x" * 11)) == ["case_file_too_large"]


def test_too_many_files_are_refused(monkeypatch):
    monkeypatch.setattr(wishes, "FILES", 1)
    case = Case(name="x", on=date(2026, 7, 15))
    assert codes(lambda: wishes.new_case(case, {"a": b"", "b": b""}, lambda _: "0")) == [
        "case_files_too_many"
    ]

"""A case named on the command line: by path, by id, by name, and as it stood on a day."""

from datetime import UTC, date, datetime

import pytest

from readiness.cli.kept_cases import Kept, end_of, opened, read_facts
from readiness.errors import CaseError
from readiness.model.case import Answer, Case
from readiness.store import where
from readiness.store.folder_case import write_folder

DAY = date(2026, 7, 15)


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv(where.DATA, str(tmp_path / "data"))
    with opened() as found:
        yield found


def code(work):
    with pytest.raises(CaseError) as refused:
        work()
    return refused.value.problems[0].code


def test_a_case_is_found_by_its_id_and_by_a_name_that_only_one_has(store):
    one = store.create_case(Case(name="One", on=DAY))
    assert Kept.named(store, one).name == "One"
    assert Kept.named(store, "One").id == one
    store.create_case(Case(name="One", on=DAY))
    assert code(lambda: Kept.named(store, "One")) == "case_name_twice"
    assert code(lambda: Kept.named(store, "Two")) == "case_unknown_here"


def test_facts_are_those_of_the_end_of_the_day_and_answers_name_who_gave_them(store):
    kept = Kept.named(store, store.create_case(Case(name="One", on=DAY)))
    today = datetime.now(UTC).astimezone().date()
    store.save_answer(kept.id, Answer(question="erp.einvoice", value=2), 0, "c1", author="Kim")
    assert [a.question for a in kept.facts(today).case.answers] == ["erp.einvoice"]
    assert kept.facts(today).day == today
    assert kept.facts_now(None).day == DAY
    assert kept.touched(date(2026, 1, 1), today)["erp.einvoice"].author == "Kim"
    assert code(lambda: kept.facts(date(2020, 1, 1))) == "case_not_yet"


def test_a_day_ends_with_its_last_moment_on_this_machine_s_clock():
    at = end_of(DAY)
    assert at.tzinfo is not None
    assert (at.date(), at.hour, at.minute) == (DAY, 23, 59)


def test_a_folder_is_judged_on_its_own_day_or_the_one_that_is_asked_for(tmp_path):
    write_folder(Case(name="One", on=DAY), {}, tmp_path / "one")
    assert read_facts(tmp_path / "one", None).day == DAY
    assert read_facts(tmp_path / "one", date(2026, 9, 1)).day == date(2026, 9, 1)
    assert code(lambda: read_facts(tmp_path / "two", None)) == "case_path_missing"

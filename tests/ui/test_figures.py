"""What is computed, once for its inputs: answers change the score, never what files show."""

from pathlib import Path

import pytest

from readiness.assess import judge
from readiness.model.case import Answer
from readiness.store import where
from readiness.ui import figures
from readiness.ui.figures import HEADLINE, Figures


def of(store, case):
    return Figures(store, store.state(case))


def test_data_lie_where_the_environment_says(monkeypatch, tmp_path):
    monkeypatch.setenv(where.DATA, str(tmp_path))
    assert where.kept_in() == tmp_path
    monkeypatch.delenv(where.DATA)
    assert where.kept_in() == Path("local").resolve()


def test_an_answer_does_not_read_the_files_again(store, blank):
    before = of(store, blank)
    first = before.examined()
    examined = first.result(60)
    store.save_answer(blank, Answer(question="erp.quote_time", value=5), 0, "c")
    after = of(store, blank)
    assert after.examined() is first
    assert after.assessment(examined) is not before.assessment(examined)
    assert of(store, blank).assessment(examined) is after.assessment(examined)


def test_a_file_or_the_profile_does(store, blank):
    first = of(store, blank).examined()
    store.add_evidence(blank, "a.csv", b"order;first confirmed date\n1;2026-01-01\n")
    with_file = of(store, blank).examined()
    assert with_file is not first
    store.save_head(blank, {"profile": {"employees": 5}}, store.state(blank).version)
    assert of(store, blank).examined() is not with_file


def test_the_quick_scores_are_those_of_the_whole_assessment(store, sample):
    now = of(store, sample)
    examined = now.examined().result(60)
    whole = judge(figures.bank(), now.case, examined.findings, examined.problems)
    scores = now.scores(examined)
    assert scores[HEADLINE] == whole.score
    for dimension in whole.dimensions:
        assert dict(scores[dimension.id]) == {k: v for k, v in dict(dimension).items() if k != "id"}


def test_the_same_name_for_two_cases_is_the_same_reading(store, sample):
    copy = store.duplicate_case(sample, "Copy")
    assert of(store, copy).examined() is of(store, sample).examined()


@pytest.mark.slow
def test_everything_warm_is_there_for_the_first_visitor(data):
    figures.warm()
    for future in figures.jobs().pending():
        assert future.result(60)

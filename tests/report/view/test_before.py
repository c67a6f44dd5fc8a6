"""How the firm stood last time, from an assessment or from what it printed."""

import json
from datetime import date

from readiness.report.json import assess_json
from readiness.report.view.before import Before, before_in
from tests.report.sample import hostile


def test_what_was_printed_says_the_same_as_the_assessment_itself():
    assert before_in(assess_json(hostile())) == Before.of(hostile().assessment)


def test_anything_else_is_nothing():
    assert before_in(b"not json") is None
    assert before_in(json.dumps({"case": {"on": "2026-01-01"}}).encode()) is None


def test_the_day_is_that_of_the_case():
    assert Before.of(hostile().assessment).on == date.fromisoformat(hostile().assessment.case.on)

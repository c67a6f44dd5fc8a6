"""Requests in words."""

from datetime import date

import pytest

from readiness.model.base import LANGS
from readiness.model.case import RequestEvent
from readiness.report.view.requests import candidate_lines, request_lines
from readiness.requests.ranking import Candidate
from readiness.requests.standing import Standing, State
from tests.report.requests.making import ON, request, say


def candidate(**more):
    told = {"supplier": "S", "clears": 0.012, "at_risk": 0.5, "weeks": None, "lacking": {"maker": ("A", "B")}}
    return Candidate(**{**told, **more})


def test_a_candidate_says_what_an_answer_is_worth():
    full, risk, rest = candidate_lines(
        (candidate(), candidate(clears=0.0), candidate(clears=0.0, at_risk=None)), say("en")
    )
    assert "1.2%" in full.why
    assert "50%" in full.why
    assert (full.parts, full.lacking) == (2, "maker")
    assert "50%" in risk.why
    assert rest.why == say("en")("request/why/rest")
    assert rest.at_risk == say("en")("view/unknown")


@pytest.mark.parametrize("lang", LANGS)
def test_every_state_has_its_word_and_days(lang):
    sent = request(events=(RequestEvent(what="sent", on=ON),))
    standings = [Standing(sent, state, 3, 1, date(2026, 8, 5)) for state in State.__args__]
    lines = request_lines(standings, say(lang))
    assert len({line.said for line in lines}) == 6
    assert {line.sent for line in lines} == {say(lang).short_day(ON)}
    (draft,) = request_lines([Standing(request(), "draft", 3, 0, None)], say(lang))
    assert draft.sent == draft.remind == say(lang)("report/dash")

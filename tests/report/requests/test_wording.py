"""What a request says."""

import pytest

from readiness.model.base import LANGS
from readiness.report.requests.wording import plain_text, wording
from tests.report.requests.making import CASE, request, say, standing


@pytest.mark.parametrize("lang", LANGS)
def test_every_topic_is_asked_for_with_the_day_and_no_placeholder_is_left(lang):
    text = plain_text(wording(request(), say(lang)), CASE.name, say(lang))
    for topic in request().about:
        assert say(lang)(f"request/topic/{topic}/ask") in text
    assert say(lang).day(request().due) in text
    assert text.replace(CASE.name, "").count("{") == 0


def test_a_reminder_names_the_first_day_and_what_is_still_open():
    said = wording(standing("due").request, say("en"), still_open=2)
    assert said.subject == "Reminder of our request RQ-ABCDEFGH"
    assert "15 July 2026" in said.intro
    assert "2" in said.intro


def test_a_long_list_of_parts_is_cut_and_says_so():
    said = wording(request(parts=tuple(f"P{n}" for n in range(30))), say("de"))
    assert (len(said.parts), said.more_parts) == (24, "Weitere Teile stehen in der Tabelle: 6.")
    assert wording(request(), say("de")).more_parts == ""

"""A workshop's dissent is told with day, department and level, in every language."""

from datetime import date

import pytest

from readiness.model.base import LANGS
from readiness.model.case import Answer
from readiness.model.room import Dissent
from readiness.report.view.settled import dissent, settled_words
from tests.report.sample import speaking

ON = date(2026, 7, 15)
OTHERS = (Dissent(role="sales", level=1), Dissent(role="it", name="Kim", level=4, reason="seen in the ERP"))


@pytest.mark.parametrize("lang", LANGS)
def test_day_and_dissent_stand_in_one_sentence(lang):
    say = speaking(lang)
    told = settled_words(Answer(question="q", value=2, settled=ON, dissent=OTHERS), say)
    for part in (say.day(ON), "1", "Kim", "4", "seen in the ERP", say("view/role/sales")):
        assert part in told


def test_where_all_agreed_nobody_is_named_and_an_answer_given_alone_says_nothing():
    say = speaking("en")
    assert settled_words(Answer(question="q", value=2, settled=ON), say) == say(
        "room/settled_on", day=say.day(ON)
    )
    assert settled_words(Answer(question="q", value=2), say) == ""
    assert dissent((), say) == ""

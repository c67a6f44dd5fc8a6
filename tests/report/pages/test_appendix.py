"""The end of the report: gaps, cards, sources with their dates, problems, what was not checked."""

from dataclasses import replace
from datetime import date

import pytest

from readiness.model.base import LANGS
from readiness.report.pages.appendix import appendix
from readiness.world.world import load_world
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import result as firm


@pytest.mark.parametrize("lang", LANGS)
def test_every_card_and_every_table_has_its_words(lang):
    page = appendix(bare(), speaking(lang))
    assert len(page.cards) == len(bare().bank.cards)
    assert len(page.sources) == len(bare().world.sources)


def test_a_fact_past_its_date_is_to_be_checked_again():
    late = replace(
        bare(),
        case=bare().case.model_copy(update={"on": date(2030, 1, 1)}),
        world=load_world(date(2030, 1, 1)),
    )
    page = appendix(late, speaking("en"))
    assert {s.recheck for s in page.sources} == {True, False}
    assert all(s.expires == "does not age" for s in page.sources if not s.recheck)


def test_problems_say_where_what_and_what_to_do():
    page = appendix(firm("spindle-de"), speaking("en"))
    assert page.problems
    assert all(where and said for where, said in page.problems)


def test_what_was_not_checked_is_listed_with_what_would_show_it():
    unknown = [f for f in hostile().assessment.findings if f.verdict == "unknown"]
    assert len(appendix(hostile(), speaking("de")).unseen) == len(unknown)

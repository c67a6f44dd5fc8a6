"""The interview guide: what files leave open."""

import pytest

from readiness.assess import judge
from readiness.content.loader import load_bank
from readiness.model.base import LANGS
from readiness.model.case import Case
from readiness.model.finding import Finding
from readiness.report.view.interview import WORST, guide
from readiness.report.words import words
from tests.report.sample import ON, speaking
from tests.sample_firms import result

BANK = load_bank()


@pytest.mark.parametrize("lang", LANGS)
def test_every_open_point_has_a_question_a_reason_and_what_would_show_it(lang):
    firm = result("spindle-de")
    found = guide(firm.assessment, firm.heads, firm.bank, words(lang, firm.world, "EUR"))
    assert all(p.ask and p.said and p.wanted for p in found.points)
    assert {p.why for p in found.points} >= {"denied", "unproven"}
    assert [f.file for f in found.files] == [h.file for h in firm.heads]


def test_every_question_is_either_open_or_shown_and_never_both():
    firm = result("spindle-de")
    found = guide(firm.assessment, firm.heads, firm.bank, speaking("en"))
    asked = sum(i.applies != "no" for i in firm.assessment.items)
    assert len(found.points) + len(found.shown) == asked
    assert not {p.title for p in found.points} & set(found.shown)


def test_gates_come_first_inside_a_dimension_and_dimensions_stay_together():
    firm = result("spindle-de")
    points = guide(firm.assessment, firm.heads, firm.bank, speaking("en")).points
    dimensions = list(dict.fromkeys(p.dimension for p in points))
    for dimension in dimensions:
        mine = [p for p in points if p.dimension == dimension]
        ranks = [(not p.gate, WORST.index(p.why)) for p in mine]
        assert ranks == sorted(ranks)
    assert [p.dimension for p in points] == [d for d in dimensions for p in points if p.dimension == d]


def test_where_nothing_was_handed_over_everything_is_open():
    empty = judge(BANK, Case(name="x", on=ON), ())
    found = guide(empty, (), BANK, speaking("de"))
    assert {p.why for p in found.points} == {"open"}
    assert found.shown == ()


def test_a_paper_that_is_there_and_cannot_be_judged_is_not_asked_for_again():
    certificate = Finding(check="certificate.site_and_scope", verdict="unknown", params={"total": 1})
    case = Case(name="x", on=ON)
    points = {
        p.question: p.why for p in guide(judge(BANK, case, (certificate,)), (), BANK, speaking("en")).points
    }
    assert points["licence.certified_site"] == "read"
    none = certificate.model_copy(update={"params": {"total": 0}})
    points = {p.question: p.why for p in guide(judge(BANK, case, (none,)), (), BANK, speaking("en")).points}
    assert points["licence.certified_site"] == "open"

"""Which questions stand on one screen, and what fits together."""

from datetime import date

import pytest

from readiness.content.loader import load_bank
from readiness.model.case import Answer, Case, Profile
from readiness.model.finding import Finding
from readiness.ui.sections import MOST, QUICK, answered, contradictions, of_files, paths, sections

BANK = load_bank()
DAY = date(2026, 7, 15)


@pytest.mark.parametrize("path", paths(BANK))
def test_a_section_is_short_and_nothing_is_left_out(path):
    found = sections(BANK, path, Profile())
    assert all(0 < len(section) <= MOST for section in found)
    wanted = [q for q in BANK.questions if (q.quick if path == QUICK else q.dimension == path)]
    assert sorted(q.id for section in found for q in section) == sorted(q.id for q in wanted)


def test_the_quick_path_keeps_its_order():
    assert [q.quick for section in sections(BANK, QUICK, Profile()) for q in section] == list(range(1, 16))


def test_what_is_not_sold_is_not_asked():
    service = Profile(offer_class={"service": 1.0})
    asked = {q.id for section in sections(BANK, "licence", service) for q in section}
    for question in BANK.questions:
        if question.dimension == "licence" and question.offer_class and "service" not in question.offer_class:
            assert question.id not in asked


def test_unknown_counts_as_answered_and_computed_needs_no_answer():
    questions = BANK.questions
    none = Case(name="x", on=DAY)
    computed = sum(q.answer == "computed" for q in questions)
    assert answered(questions, none) == computed
    one = Case(name="x", on=DAY, answers=(Answer(question="erp.quote_time", unknown=True),))
    assert answered(questions, one) == computed + 1


def test_a_contradiction_is_shown_at_both_questions():
    asking, clash, other = next(
        (q, clash, BANK.question[clash.with_question])
        for q in BANK.questions
        for clash in q.contradicts
        if q.answer == BANK.question[clash.with_question].answer == "level"
    )

    def case(high, low):
        answers = (Answer(question=asking.id, value=high), Answer(question=other.id, value=low))
        return Case(name="x", on=DAY, answers=answers)

    wrong = case(clash.at_least, clash.other_at_most)
    assert contradictions(asking, BANK, wrong) == (other.id,)
    assert contradictions(other, BANK, wrong) == (asking.id,)
    assert contradictions(asking, BANK, case(clash.at_least, clash.other_at_most + 1)) == ()
    assert contradictions(asking, BANK, Case(name="x", on=DAY)) == ()


def test_only_findings_that_a_file_led_to_stand_at_their_question():
    seen = Finding(check="a", question="q", verdict="part")
    without = Finding(check="b", question="q", verdict="unknown")
    assert of_files((seen, without, Finding(check="c", verdict="met"))) == {"q": (seen,)}

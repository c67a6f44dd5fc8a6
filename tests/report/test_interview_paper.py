"""The interview guide on paper holds every open point, and what people wrote is never run."""

from datetime import date

import pytest

from readiness.model.base import LANGS
from readiness.report.interview_paper import guide_document, guide_pdf
from readiness.report.view.interview import WORST, FileSeen, Guide, OpenPoint
from tests.report.reading import squeezed, text_of
from tests.report.sample import HOSTILE, speaking

ON = date(2026, 7, 15)
POINTS = tuple(
    OpenPoint(
        f"Chapter {n % 2}",
        f"q{n}",
        f"Title {n} {HOSTILE}",
        f"Ask {n}?",
        n == 0,
        why,
        "said",
        "found",
        "a\nb",
        ("x", "y"),
    )
    for n, why in enumerate(WORST)
)
GUIDE = Guide((FileSeen(f"{HOSTILE}.pdf", "certificate", "readable", 1, 0),), POINTS, ("Shown point",))


@pytest.mark.parametrize("lang", LANGS)
def test_every_open_point_stands_on_the_paper_with_room_for_the_answer(lang):
    say = speaking(lang)
    found = squeezed(text_of(guide_pdf(GUIDE, f"Firm {HOSTILE}", ON, say)))
    wanted = [p.title for p in POINTS] + [p.ask for p in POINTS]
    wanted += [f"Firm {HOSTILE}", "Shown point", say("interview/title"), say("interview/gate_tag")]
    assert [w for w in wanted if squeezed(w) not in found] == []
    assert found.count(squeezed(say("interview/who"))) == len(POINTS)


def test_points_of_one_dimension_stand_together():
    told = guide_document(GUIDE, "Firm", ON, speaking("en"))
    assert [(c["name"], len(c["points"])) for c in told["chapters"]] == [("Chapter 0", 2), ("Chapter 1", 2)]
    assert {p["sign"] for c in told["chapters"] for p in c["points"]} == {
        "failed",
        "unclear",
        "unknown",
        "claimed",
    }


def test_nothing_open_is_said_in_words():
    say = speaking("de")
    empty = guide_pdf(Guide((), (), ()), "Firm", ON, say)
    assert squeezed(say("interview/nothing_open")) in squeezed(text_of(empty))


def test_equal_guides_give_equal_bytes():
    assert guide_pdf(GUIDE, "Firm", ON, speaking("zh")) == guide_pdf(GUIDE, "Firm", ON, speaking("zh"))

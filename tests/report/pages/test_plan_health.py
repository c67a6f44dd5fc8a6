"""The chapter of the roadmap tells the three gravest, the annex all; without a judgement there is no page."""

from readiness.content.loader import load_bank
from readiness.planning.health.of_case import with_health
from readiness.report.pages.plan_health import health_page
from readiness.report.view.result import Result
from readiness.report.words import words
from readiness.world.world import load_world
from tests.planning.build import CASE, roadmap

WORLD = load_world(CASE.on)


def page(found, lang="en"):
    result = Result(load_bank(), WORLD, CASE, None, found, None)
    return health_page(result, words(lang, WORLD, "EUR"))


def test_the_chapter_tells_three_and_the_annex_all():
    judged = with_health(roadmap(), CASE, load_bank())
    seen = page(judged)
    assert len(seen.gravest) == 3
    assert [row.rule for row in seen.rows] == [f.rule for f in judged.lint]
    assert all(row.wrong and row.why and row.repair and row.origin for row in seen.rows)
    assert seen.words["repair"] == "Smallest repair"


def test_without_a_judgement_there_is_no_page():
    assert page(roadmap()) is None

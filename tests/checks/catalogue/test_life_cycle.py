"""Successors of articles that end."""

import pytest

from readiness.checks.catalogue.life_cycle import ends
from tests.checks.build import catalogue, findings, rows


def seen(*lines):
    return findings(catalogue(*lines))["catalogue.life_cycle"]


def test_an_ending_article_with_successor_is_met():
    assert seen({"status": "discontinued", "successor": "A9"}, {"status": "core_article"}).verdict == "met"


def test_an_ending_article_without_successor_is_unmet_and_shown():
    finding = seen({"status": "new"}, {"status": "PLANNED WITHDRAWAL"})
    assert (finding.verdict, rows(finding), finding.params["total"]) == ("unmet", [3, 3], 1)


def test_nothing_that_ends_leaves_it_open():
    assert seen({"status": "active"}, {}).verdict == "unknown"


@pytest.mark.parametrize("status", ["Obsolete", "Abgekündigt", "停产", "phase out", "old_article"])
def test_the_usual_words_for_an_end_are_known(status):
    assert ends(status)
    assert not ends(f"not {status}")

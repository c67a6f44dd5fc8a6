"""Every page in every language: no exception, no missing word, nothing a person typed taken for mark-up."""

import re

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.ui.main import PAGES
from tests.ui.conftest import shown

MARKS = {"en": (), "de": (pytest.mark.proof,)}
"""The browser goes through every page in German."""
KEY = re.compile(
    r"\b(?:ui|view|report|question|action|check|buyer|problem|verdict|reason|field|format)/[a-z_]+"
)


SPOKEN = [pytest.param(lang, marks=MARKS.get(lang, (pytest.mark.slow,))) for lang in LANGS]


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_the_sample_firm_stands(app, sample, page, lang):
    found = app(page, sample, lang)
    assert not found.exception
    assert not found.error
    assert not KEY.search(shown(found))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_an_empty_case_stands(app, blank, page):
    found = app(page, blank, "de")
    assert not found.exception
    assert not found.error


@pytest.mark.parametrize("page", [p for p in PAGES if p not in ("start", "clients", "join")])
def test_a_page_without_a_case_shows_the_way_to_one(app, page):
    found = app(page)
    assert not found.exception
    assert texts("en")("ui/app/open_one") in shown(found).replace("\\", "")


def test_a_case_that_is_not_here_is_said_to_be_gone(app):
    found = app("result", case="0" * 32)
    assert texts("en")("ui/app/gone") in shown(found).replace("\\", "")

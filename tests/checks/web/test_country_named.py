"""Origin in markup against the catalogue."""

import pytest

from tests.checks.build import catalogue, findings, rows
from tests.checks.web.build_web import FULL, products


def seen(*countries, listed=None):
    lines = [{**FULL, "country_of_origin": country} for country in countries]
    article = {"supplier_pid": "A1", "country_of_origin": listed}
    files = [products(*lines)] + ([catalogue(article)] if listed is not None else [])
    return findings(*files)["web.country_named"]


def test_a_country_that_exists_is_met():
    assert (seen("DE", "China").verdict, seen("DE").assurance) == ("met", "conformant")


def test_a_blank_and_a_word_that_is_no_country_are_shown():
    finding = seen("DE", None, "EU-Ware")
    assert (finding.verdict, finding.params["silent"], rows(finding)) == ("part", 2, [3, 4])


@pytest.mark.parametrize(("listed", "level"), [("DEU", 4), ("CN", 0), ("nowhere", 4)])
def test_the_catalogue_must_not_say_otherwise(listed, level):
    assert seen("DE", listed=listed).level == level


def test_what_the_catalogue_confirms_is_cross_checked():
    assert seen("DE", listed="DEU").assurance == "cross_checked"
    assert seen("DE", listed="nowhere").assurance == "conformant"


def test_without_products_nothing_is_known():
    assert seen().verdict == "unknown"

"""Pages that can be found and read."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.web.build_web import OPEN_PAGE, URL, pages, site_map


def seen(*lines, listed=None):
    files = [pages(*lines)] + ([site_map(*listed)] if listed is not None else [])
    return findings(*files)["web.indexable"]


def test_an_open_page_with_text_in_the_site_map_is_met():
    finding = seen(OPEN_PAGE, listed=[URL])
    assert (finding.verdict, finding.level, finding.params["listed"]) == ("met", 4, 1)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"noindex": True}, "shut"),
        ({"text_length": 199}, "thin"),
        ({"text_length": None}, "thin"),
        ({"url": "https://spindel.example/other"}, "unlisted"),
    ],
)
def test_each_fault_makes_the_page_wrong(change, fault):
    finding = seen(OPEN_PAGE, {**OPEN_PAGE, **change}, listed=[URL])
    assert (finding.verdict, finding.params[fault], rows(finding)) == ("part", 1, [3])


def test_a_page_that_does_not_state_its_address_is_not_held_to_the_site_map():
    assert seen({**OPEN_PAGE, "url": None}, listed=[URL]).level == 4


def test_without_a_site_map_only_part_is_shown():
    assert (seen(OPEN_PAGE).verdict, seen(OPEN_PAGE).level) == ("part", 2)
    assert seen({**OPEN_PAGE, "noindex": True}).verdict == "unmet"


def test_pages_with_products_are_judged_where_there_are_any():
    finding = seen(OPEN_PAGE, {"products": 0, "noindex": True}, listed=[URL])
    assert (finding.level, finding.params["total"]) == (4, 1)
    assert seen({**OPEN_PAGE, "products": 0}, listed=[URL]).level == 4


def test_without_pages_nothing_is_known():
    assert seen().verdict == "unknown"

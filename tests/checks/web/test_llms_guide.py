"""The guide for assistants."""

from tests.checks.build import findings, rows
from tests.checks.web.build_web import LINK, llms


def seen(*lines):
    return findings(llms(*lines))["web.llms_guide"]


def test_title_summary_sections_and_links_are_met():
    finding = seen(LINK, LINK)
    assert (finding.verdict, finding.level, finding.params["total"]) == ("met", 4, 2)


def test_each_missing_part_is_a_quarter():
    finding = seen({**LINK, "summary": None, "section": None})
    assert (finding.verdict, finding.level, finding.params["lacking"]) == ("part", 2, ("summary", "sections"))


def test_a_link_without_an_address_is_shown():
    finding = seen(LINK, {**LINK, "url": None})
    assert (finding.level, finding.params["lacking"], rows(finding)) == (3, ("links",), [3])


def test_a_guide_without_links_is_unmet_and_no_guide_unknown():
    assert seen({**LINK, "url": None}).verdict == "unmet"
    assert seen().verdict == "unknown"

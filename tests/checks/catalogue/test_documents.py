"""Articles with the documents they should carry; pictures are none."""

import pytest

from readiness.checks.catalogue.documents import kinds_linked
from tests.checks.build import catalogue, findings, rows

ALL = {"mime_kinds": ["data_sheet", "manual", "drawing"], "mime_count": 3}
PICTURES = {"mime_kinds": ["normal", "Thumbnail"], "mime_count": 2}


def seen(*lines):
    return findings(catalogue(*lines))["catalogue.documents"]


def test_three_kinds_of_document_on_every_article_are_met():
    finding = seen(ALL, {"mime_kinds": ["data_sheet", "manual", "drawing", "others"], "mime_count": 4})
    assert (finding.verdict, finding.level, finding.places) == ("met", 4, ())


def test_a_picture_is_no_document():
    finding = seen(PICTURES)
    assert (finding.verdict, finding.params["without"]) == ("unmet", 1)


def test_one_data_sheet_is_a_third_of_the_way():
    finding = seen({"mime_kinds": ["data_sheet", "normal"], "mime_count": 2}, ALL)
    assert finding.level == pytest.approx(4 * (1 + 3) / 6)
    assert (finding.verdict, finding.params["some"], finding.params["right"]) == ("part", 1, 1)
    assert rows(finding) == [2]


def test_links_of_unnamed_kind_count_as_one():
    assert kinds_linked([], 5) == 1
    assert kinds_linked([], 0) == 0
    assert seen({"mime_count": 5}).level == pytest.approx(4 / 3)


def test_the_same_kind_twice_is_one_kind():
    assert kinds_linked(["Data sheet", "data sheet "], 2) == 1


def test_a_catalogue_without_the_column_is_unmet_and_without_articles_unknown():
    assert seen({}).verdict == "unmet"
    assert seen().verdict == "unknown"

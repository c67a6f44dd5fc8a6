"""Coverage of the catalogue by pages."""

import pytest

from tests.checks.build import catalogue, findings, rows
from tests.checks.web.build_web import FULL, OPEN_PAGE, pages, products


def seen(article_count, *lines, page=OPEN_PAGE, **head):
    numbered = [{"supplier_pid": f"A{n}"} for n in range(1, article_count + 1)]
    found = findings(products(*lines, **head), pages(page, **head), catalogue(*numbered))
    return found["web.article_pages"]


def test_every_article_with_a_page_is_met_at_the_step_a_site_can_show():
    finding = seen(1, FULL)
    assert (finding.verdict, finding.level, finding.params["right"]) == ("met", 3, 1)
    assert finding.assurance == "cross_checked"


@pytest.mark.parametrize(("articles", "level"), [(2, 2), (10, 1), (20, 0.5)])
def test_the_share_decides_the_step(articles, level):
    finding = seen(articles, FULL)
    assert (finding.verdict, finding.level) == ("part", pytest.approx(level))
    assert rows(finding)[0] == 3


@pytest.mark.parametrize("lacks", ["product_name", "brand", "features"])
def test_a_page_without_name_brand_or_data_does_not_count(lacks):
    assert seen(1, {**FULL, lacks: None}).verdict == "unmet"


@pytest.mark.parametrize("change", [{"noindex": True}, {"text_length": 10}])
def test_a_page_nobody_can_find_or_read_does_not_count(change):
    assert seen(1, FULL, page={**OPEN_PAGE, **change}).verdict == "unmet"


def test_the_gtin_or_the_maker_s_number_finds_the_article_too():
    found = findings(
        products({**FULL, "article": None}),
        pages(OPEN_PAGE),
        catalogue({"supplier_pid": "Z", "gtin": FULL["gtin"]}),
    )
    assert found["web.article_pages"].level == 3


def test_pages_handed_in_one_by_one_show_no_coverage():
    assert seen(1, FULL, file="page.html", format="web-page").verdict == "unknown"


def test_machines_to_specification_are_not_counted():
    listed = catalogue({"supplier_pid": "A9", "offer_class": "machine_to_spec"})
    assert findings(products(FULL), pages(OPEN_PAGE), listed)["web.article_pages"].verdict == "unknown"

"""Every buyer has a page of its own with all reasons and the customers it stands for."""

from readiness.report.pages.verdicts import buyer_pages
from tests.report.sample import HOSTILE, hostile, speaking


def test_every_buyer_gives_all_its_reasons():
    pages = buyer_pages(hostile(), speaking("en"))
    assert len(pages) == len(hostile().assessment.buyers)
    assert sorted(len(p.reasons) for p in pages) == sorted(
        len(b.reasons) for b in hostile().assessment.buyers
    )


def test_customers_of_the_kind_are_named_as_typed():
    assert HOSTILE in buyer_pages(hostile(), speaking("de"))[0].customers

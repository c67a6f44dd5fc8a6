"""Articles with a lead time; what is built to specification has none."""

from tests.checks.build import catalogue, findings, rows


def seen(*lines):
    return findings(catalogue(*lines))["catalogue.lead_time"]


def test_a_lead_time_on_every_article_is_met_from_stock_included():
    finding = seen({"delivery_time": 0.0}, {"delivery_time": 14.0})
    assert (finding.verdict, finding.level) == ("met", 4)


def test_the_silent_articles_are_named():
    finding = seen({"delivery_time": 5.0}, {}, {"supplier_pid": "BRG-7014"})
    assert finding.verdict == "part"
    assert finding.params["missing"] == ("A2", "BRG-7014")
    assert rows(finding) == [3, 4]


def test_a_negative_time_is_missing_too():
    finding = seen({"delivery_time": -1.0}, {"delivery_time": 1.0})
    assert finding.params["missing"] == ("A1",)


def test_a_machine_to_specification_needs_none():
    finding = seen({"delivery_time": 5.0}, {"offer_class": "machine_to_spec"})
    assert (finding.verdict, finding.params["total"]) == ("met", 1)
    assert seen({"offer_class": "machine_to_spec"}).verdict == "unknown"


def test_no_lead_time_is_unmet_and_no_article_unknown():
    assert seen({}, {}).verdict == "unmet"
    assert seen().verdict == "unknown"

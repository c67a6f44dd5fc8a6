"""Catalogue articles a buyer's system can answer for: price, availability, lead time."""

from tests.checks.build import catalogue, findings, rows, stock

FULL = {"price": 10.0, "delivery_time": 14.0}


def listed(*numbers, **facts):
    return catalogue(*({"supplier_pid": n, **FULL, **facts} for n in numbers))


def stocked(*numbers, **head):
    return stock(*({"article": n, "quantity": 1.0} for n in numbers), **head)


def seen(*files):
    return findings(*files)["stock.covers_catalogue"]


def test_every_article_covered_is_met_and_strangers_are_counted():
    finding = seen(stocked("A", "B", "X"), listed("A", "B"))
    assert (finding.verdict, finding.level, finding.params["strangers"]) == ("met", 4, 1)


def test_the_level_follows_the_scale_of_the_question():
    finding = seen(stocked("A"), listed("A", "B"))
    assert (finding.verdict, finding.level, finding.params["unlisted"]) == ("part", 2, 1)
    assert rows(finding) == [3]
    assert finding.places[0].file == "catalogue.xml"


def test_without_a_price_or_a_lead_time_the_buyer_has_to_call():
    assert seen(stocked("A"), listed("A", price=None)).params["unpriced"] == 1
    assert seen(stocked("A"), listed("A", delivery_time=None)).params["undated"] == 1
    assert seen(stocked("A"), listed("A", delivery_time=None)).verdict == "unmet"


def test_the_lead_time_may_stand_in_the_stock_list():
    with_time = stock({"article": "A", "lead_time_days": 14.0})
    assert seen(with_time, listed("A", delivery_time=None)).verdict == "met"


def test_a_silent_stock_line_covers_nothing():
    assert seen(stock({"article": "A"}, {"article": "B", "quantity": 0.0}), listed("A", "B")).level == 2


def test_machines_to_specification_need_no_stock():
    assert seen(stocked("A"), catalogue({"offer_class": "machine_to_spec"})).verdict == "unknown"


def test_two_files_that_conform_are_cross_checked():
    assert seen(stocked("A"), listed("A")).assurance == "cross_checked"
    assert seen(stocked("A", tier="parsable"), listed("A")).assurance == "parsable"


def test_one_file_alone_or_an_empty_one_is_unknown():
    assert seen(stocked("A")).verdict == "unknown"
    assert seen(stocked(), listed("A")).verdict == "unknown"
    assert seen(stocked("A"), listed()).verdict == "unknown"

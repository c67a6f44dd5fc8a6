"""Catalogue articles that stand in the stock list."""

from tests.checks.build import catalogue, findings, rows, stock


def listed(*numbers):
    return catalogue(*({"supplier_pid": n} for n in numbers))


def stocked(*numbers, **head):
    return stock(*({"article": n, "quantity": 1.0} for n in numbers), **head)


def seen(*files):
    return findings(*files)["stock.covers_catalogue"]


def test_every_article_covered_is_met_and_strangers_are_counted():
    finding = seen(stocked("A", "B", "X"), listed("A", "B"))
    assert (finding.verdict, finding.level, finding.params["strangers"]) == ("met", 4, 1)


def test_the_level_follows_the_scale_of_the_question():
    finding = seen(stocked("A"), listed("A", "B"))
    assert (finding.verdict, finding.level) == ("part", 2)
    assert rows(finding) == [3]
    assert finding.places[0].file == "catalogue.xml"


def test_nothing_covered_is_unmet():
    assert seen(stocked("X"), listed("A")).verdict == "unmet"


def test_machines_to_specification_need_no_stock():
    assert seen(stocked("A"), catalogue({"offer_class": "machine_to_spec"})).verdict == "unknown"


def test_two_files_that_conform_are_cross_checked():
    assert seen(stocked("A"), listed("A")).assurance == "cross_checked"
    assert seen(stocked("A", tier="parsable"), listed("A")).assurance == "parsable"


def test_one_file_alone_or_an_empty_one_is_unknown():
    assert seen(stocked("A")).verdict == "unknown"
    assert seen(stocked(), listed("A")).verdict == "unknown"
    assert seen(stocked("A"), listed()).verdict == "unknown"

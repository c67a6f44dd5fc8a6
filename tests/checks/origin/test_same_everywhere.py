"""One origin per article, in whatever file it stands."""

from readiness.checks.origin.same_everywhere import STATED
from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.trade import Invoices
from tests.checks.build import catalogue, evidence, findings, parts, rows

CHECK = "origin.same_everywhere"


def listed(*origins):
    return catalogue(*({"country_of_origin": o} for o in origins))


def invoiced(*origins):
    lines = [{"invoice": "1", "article": f"A{n}", "country_of_origin": o} for n, o in enumerate(origins, 1)]
    return evidence(Invoices, *lines, file="invoice.xml")


def declared(*origins):
    lines = [{"article": f"A{n}", "origin": o} for n, o in enumerate(origins, 1)]
    return evidence(OriginDeclarations, *lines, file="ltsd.csv")


def seen(*files):
    return findings(*files)[CHECK]


def test_every_column_named_here_exists():
    assert all(set(columns) <= set(kind.shape.types) for kind, columns in STATED.items())


def test_the_same_country_in_any_writing_is_met():
    finding = seen(listed("DE", "China"), invoiced("DEU", "CN"), declared("EU"))
    assert (finding.verdict, finding.params["total"]) == ("met", 2)
    assert finding.assurance == "cross_checked"


def test_two_countries_for_one_article_are_shown_in_both_files():
    finding = seen(listed("DE", "DE"), invoiced("DE", "CN"))
    assert (finding.verdict, finding.params["wrong"]) == ("part", 1)
    assert sorted(p.file for p in finding.places) == ["catalogue.xml", "invoice.xml"]
    assert rows(finding) == [3, 3]
    assert seen(listed("CN"), declared("EU")).verdict == "unmet"


def test_a_parts_list_takes_part():
    bought = parts({"part": "A1", "origin": "TW"})
    assert seen(listed("DE"), bought).verdict == "unmet"


def test_nothing_named_twice_is_no_evidence():
    assert seen(listed("DE"), invoiced()).verdict == "unknown"
    assert seen(listed(None), invoiced("DE")).verdict == "unknown"
    assert seen(listed("nowhere"), invoiced("DE")).verdict == "unknown"

"""One origin per article, in whatever file it stands."""

from readiness.checks.origin.same_everywhere import STATED
from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.trade import Invoices
from tests.checks.build import catalogue, evidence, findings, parts, rows
from tests.checks.origin.build_origin import goods_on_paper

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


def test_a_declaration_read_from_a_paper_takes_part():
    paper = goods_on_paper(("A1", "CHN"), ("A2", "EU"))
    finding = seen(listed("DE", "DE"), paper)
    assert (finding.verdict, finding.params["total"], finding.params["wrong"]) == ("part", 2, 1)
    assert [(p.file, p.field) for p in finding.places] == [
        ("catalogue.xml", "country_of_origin"),
        ("ltsd.pdf", "goods_origin"),
    ]


def test_what_nobody_confirmed_on_a_paper_is_a_claim():
    assert seen(listed("DE"), goods_on_paper(("A1", "EU"))).assurance == "cross_checked"
    assert seen(listed("DE"), goods_on_paper(("A1", "EU"), confirmed=False)).assurance == "claimed"


def test_the_origin_of_the_whole_paper_holds_for_goods_without_one():
    assert (
        seen(listed("DE", "CN"), goods_on_paper(("A1", None), ("A2", None), origin=("EU", "DEU"))).verdict
        == "part"
    )


def test_two_forms_of_the_same_declaration_are_no_second_source():
    assert seen(declared("DE"), goods_on_paper(("A1", "CHN"))).verdict == "unknown"

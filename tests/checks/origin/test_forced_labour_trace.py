"""The chain of papers for metal parts from China."""

from readiness.evidence.trade import DespatchAdvices, Invoices, PurchaseOrders
from tests.checks.build import evidence, findings, parts, rows
from tests.checks.origin.build_origin import PRODUCT, bought, events

PLATE = bought("A1", country="CHN", hs_code="76061200")
INGOT = bought("ingot", country="CHN", material="aluminium") | {"parent": "A1"}


def paper(kind, **line):
    return evidence(kind, line, file=kind.shape.kind)


def seen(*files, lines=(PLATE,)):
    return findings(parts(PRODUCT, *lines), *files)["origin.forced_labour_trace"]


def test_a_part_with_all_four_links_is_met():
    made_in_norway = bought("alloy", country="NOR") | {"parent": "A1"}
    finding = seen(
        paper(PurchaseOrders, article="A1"),
        paper(Invoices, buyer_article="a 1"),
        paper(DespatchAdvices, article="A1"),
        lines=(PLATE, made_in_norway),
    )
    assert (finding.ref, finding.verdict, finding.params["links"]) == ("F17", "met", 4)


def test_a_trace_event_stands_for_the_transport():
    finding = seen(events({"event_objects": ["urn:epc:id:x:A1"]}))
    assert (finding.verdict, finding.params["links"]) == ("part", 1)


def test_the_raw_material_tells_a_part_without_customs_code():
    finding = seen(paper(Invoices, article="A1"), lines=(PLATE, INGOT))
    assert (finding.params["total"], finding.params["links"], rows(finding)) == (2, 2, [3, 4])


def test_no_paper_at_all_is_unmet_and_no_such_part_unknown():
    assert seen().verdict == "unmet"
    assert (
        seen(lines=(bought("B", hs_code="76061200"), bought("C", country="CHN", hs_code="84821000"))).verdict
        == "unknown"
    )

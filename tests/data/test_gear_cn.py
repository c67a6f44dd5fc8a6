"""The gearbox maker: each planted defect is found at its row, its clean twin is silent; one cell changes a result."""

import csv
from io import BytesIO, StringIO

import openpyxl
import pytest

from data.demo.builder import edifact, gear, gear_website
from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.world.world import load_world
from tests.sample_firms import DEMO, cleaned, examined, read

GEAR = DEMO / "gear-cn" / "evidence"


@pytest.fixture(scope="module")
def findings():
    return {f.check: f for f in examined("gear-cn").findings}


@pytest.fixture(scope="module")
def clean():
    return {f.check: f for f in cleaned("gear-cn").findings}


def rows(finding, file):
    return [p.row for p in finding.places if p.file == file]


def catalogue_rows(wanted):
    table = csv.DictReader(StringIO((GEAR / "catalogue.csv").read_bytes().decode("gb18030")))
    return [place for place, row in enumerate(table, 2) if wanted(row)]


def line_of(name, wanted):
    """The source line in which the one text stands."""
    lines = (GEAR / name).read_text("latin-1").splitlines()
    (found,) = (n for n, line in enumerate(lines, 1) if wanted in line)
    return found


def test_four_articles_without_origin_are_found_at_their_rows(findings, clean):
    found = findings["catalogue.country_named"]
    assert rows(found, "catalogue.csv") == catalogue_rows(lambda r: r["商品编号"] in gear.NO_ORIGIN)
    assert found.params["blank"] == len(gear.NO_ORIGIN)
    assert clean["catalogue.country_named"].verdict == "met"


def test_the_wrong_gtin_is_found_at_its_row(findings, clean):
    found = findings["catalogue.gtin_valid"]
    assert rows(found, "catalogue.csv") == catalogue_rows(lambda r: r["商品编号"] == gear.WRONG_GTIN)
    assert clean["catalogue.gtin_valid"].verdict == "met"


def test_stand_in_quantities_are_found_at_their_rows(findings, clean):
    sheet = openpyxl.load_workbook(BytesIO((GEAR / "stock.xlsx").read_bytes()))["库存"]
    wrong = [row[0].row for row in sheet.iter_rows() if row[1].value == 9999]
    assert len(wrong) == 2
    assert rows(findings["stock.plausible"], "stock.xlsx") == wrong
    assert clean["stock.plausible"].verdict == "met"


def test_the_terms_say_nothing_of_prices_that_change(findings, clean):
    assert findings["terms.price_clause"].verdict == "unmet"
    assert clean["terms.price_clause"].verdict == "met"


def test_a_drive_unit_with_a_ce_declaration_has_the_wrong_kind_of_paper(findings, clean):
    found = findings["declaration.machinery_law"]
    assert found.verdict == "unmet"
    assert (found.params["file"], found.params["wrong_role"]) == ("declaration-GP-125.pdf", True)
    assert clean["declaration.machinery_law"].verdict == "met"


def test_two_pieces_more_billed_than_sent_are_stopped_at_their_line(findings, clean):
    found = findings["trade.three_way_match"]
    assert (found.params["n"], found.params["stopped"], found.params["quantity"]) == (3, 1, 1)
    at = line_of("invoice-QC26-0534.xml", "InvoicedQuantity")
    assert set(rows(found, "invoice-QC26-0534.xml")) == {at}
    assert {p.file for p in found.places} == {"invoice-QC26-0534.xml"}
    assert clean["trade.three_way_match"].verdict == "met"


def test_the_package_number_with_a_wrong_digit_is_found_at_its_line(findings, clean):
    found = findings["trade.despatch_before_goods"]
    assert (found.params["wrong"], found.params["sscc_wrong"]) == (1, 1)
    at = line_of("despatch-advice-20260508.edi", f"LIN+{edifact.WRONG_PACKAGE}+")
    assert set(rows(found, "despatch-advice-20260508.edi")) == {at}
    assert clean["trade.despatch_before_goods"].verdict == "met"


def test_the_footprint_of_the_gearbox_is_no_longer_valid(findings, clean):
    found = findings["passport.carbon_footprint"]
    assert (found.params["total"], found.params["expired"], found.params["faulty"]) == (3, 1, 0)
    assert {p.file for p in found.places} == {"footprints.json"}
    assert clean["passport.carbon_footprint"].verdict == "met"


def test_a_casting_with_weight_and_footprint_counts_for_the_carbon_duty(findings):
    found = findings["origin.cbam_data"].params
    assert found["total"] - found["wrong"] == 1


def test_the_site_sells_what_the_stock_list_does_not_have(findings, clean):
    found = findings["web.availability"]
    assert (found.params["compared"], found.params["contradicting"]) == (3, 1)
    (place,) = found.places
    assert gear_website.SOLD_OUT.lower() in place.sheet
    assert clean["web.availability"].verdict == "met"


@pytest.mark.parametrize(
    "check",
    [
        "invoice.en16931",
        "invoice.peppol",
        "invoice.addresses",
        "trade.orders_structured",
        "trade.response_per_line",
        "trade.in_full",
        "trade.edifact_envelope",
        "trade.edifact_directory",
        "identity.same_everywhere",
        "certificate.site_and_scope",
    ],
)
def test_what_is_right_is_not_found_fault_with(findings, check):
    assert findings[check].verdict == "met"


def test_one_changed_cell_changes_the_result():
    found = read("gear-cn")
    text = found.files["catalogue.csv"].decode("gb18030")
    line = next(x for x in text.splitlines() if x.startswith("GB-160"))
    mended = text.replace(line, line.replace(",,8483", ",CN,8483"))
    assert mended != text
    files = {**found.files, "catalogue.csv": mended.encode("gb18030")}
    seen = examine(load_bank(), found.case, files, load_world(found.case.on))
    assert next(f for f in seen.findings if f.check == "catalogue.country_named").params["blank"] == 3

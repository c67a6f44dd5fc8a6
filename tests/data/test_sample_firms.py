"""Each planted defect is found at its row, its clean twin is silent: the spindle maker."""

import csv
from datetime import date
from io import StringIO

import pytest

from data.demo.builder.__main__ import everything
from data.demo.builder.questionnaire import QUESTIONS
from readiness.buyer.questionnaire.asked import asked_questions
from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.world.world import load_world
from tests.sample_firms import DEMO, FIRMS, cleaned, examined, read, result

SPINDLE = DEMO / "spindle-de"


@pytest.fixture(scope="module")
def findings():
    return {f.check: f for f in examined("spindle-de").findings}


@pytest.fixture(scope="module")
def clean():
    seen = cleaned("spindle-de")
    return seen, {f.check: f for f in seen.findings}


def rows(finding, file):
    return [p.row for p in finding.places if p.file == file]


def catalogue_lines(number):
    """Source lines of the PRODUCT elements that carry this article number."""
    lines = (SPINDLE / "evidence" / "catalogue-bmecat.xml").read_text("utf-8").splitlines()
    at = next(i for i, line in enumerate(lines) if f"<SUPPLIER_PID>{number}<" in line)
    return next(i + 1 for i in range(at, -1, -1) if "<PRODUCT " in lines[i])


def csv_rows(name, wanted, encoding="utf-8"):
    text = (SPINDLE / "evidence" / name).read_text(encoding)
    table = list(csv.DictReader(StringIO(text), delimiter=";"))
    return [place + 2 for place, row in enumerate(table) if wanted(row)]


def german(day):
    return date(*map(int, reversed(day.split("."))))


def test_the_builder_makes_exactly_the_files_in_the_tree():
    made = everything()
    assert set(made) == {
        str(p.relative_to(DEMO))
        for firm in FIRMS
        for p in (DEMO / firm).rglob("*")
        if p.is_file() and "source" not in p.parts
    }
    assert [path for path, data in made.items() if (DEMO / path).read_bytes() != data] == []


def test_1_missing_delivery_times_are_found_line_by_line(findings, clean):
    found = findings["catalogue.lead_time"]
    assert found.params["wrong"] == 26
    assert found.level == pytest.approx(4 * 38 / 64)
    assert {"BRG-HYB-7014", "ENC-SP-1024", "CLP-HSKA63"} <= set(found.params["missing"])
    assert catalogue_lines("BRG-HYB-7014") in rows(found, "catalogue-bmecat.xml")
    assert clean[1]["catalogue.lead_time"].verdict == "met"


def test_2_two_wrong_gtins_are_named_with_the_right_digit_and_62_stay_silent(findings, clean):
    found = findings["catalogue.gtin_valid"]
    assert rows(found, "catalogue-bmecat.xml") == [catalogue_lines("ENC-SP-1024"), catalogue_lines("RU-150")]
    assert len(found.params["expected"]) == 2
    assert len(found.params["doubles"]) == 1
    assert clean[1]["catalogue.gtin_valid"].verdict == "met"


def test_3_a_stock_list_of_one_moment_22_days_old_is_never_live(findings, clean):
    assert findings["stock.fresh"].verdict == "unmet"
    assert findings["stock.fresh"].params["age_days"] == 22
    honest = findings["stock.timestamp_honest"]
    assert honest.verdict == "part"
    assert honest.params["moments"] == 1
    negative = csv_rows("stock-export.csv", lambda r: r["Bestand"].startswith("-"), "cp1252")
    assert len(negative) == 3
    assert rows(findings["stock.plausible"], "stock-export.csv") == negative
    for check in ("stock.fresh", "stock.timestamp_honest", "stock.plausible"):
        assert clean[1][check].verdict == "met", check


def test_4_the_invoice_is_stopped_twice_over_and_its_sister_passes(findings, clean):
    rules = findings["invoice.en16931"]
    assert (rules.params["failed"], rules.params["invoices"]) == (("BR-CO-15",), ("4711",))
    matched = findings["trade.three_way_match"]
    assert (matched.params["n"], matched.params["stopped"], matched.params["reference"]) == (3, 1, 1)
    assert {p.file for p in (*rules.places, *matched.places)} == {"invoice-4711.xml"}
    for check in ("invoice.en16931", "trade.three_way_match", "invoice.xrechnung", "invoice.vat_number"):
        assert clean[1][check].verdict == "met", check


def test_5_the_suppliers_declaration_has_run_out(findings, clean):
    assert findings["ltsd.valid"].verdict == "unmet"
    assert findings["ltsd.valid"].params["first_end"] == "2025-12-31"
    assert clean[1]["ltsd.valid"].verdict == "met"


def test_6_the_declaration_of_incorporation_has_the_wrong_role_and_the_old_act(findings, clean):
    found = findings["declaration.machinery_law"]
    assert found.verdict == "unmet"
    assert found.params["wrong_role"] is True
    assert found.params["acts"] == ("2006/42/EC",)
    assert clean[1]["declaration.machinery_law"].verdict == "met"


def test_7_the_certificate_names_one_site_and_only_sales(findings, clean):
    found = findings["certificate.site_and_scope"]
    assert found.level == 1
    assert found.params["missing_sites"] == ("Ellwangen",)
    assert clean[1]["certificate.site_and_scope"].verdict == "met"


def test_8_two_search_robots_are_shut_out_and_a_choice_is_no_fault(findings, clean):
    found = findings["web.search_bots"]
    assert (found.verdict, set(found.params["shut"])) == ("part", {"OAI-SearchBot", "PerplexityBot"})
    assert found.params["kept_out"] == ("Google-Extended",)
    assert rows(found, "website.zip")
    assert findings["web.llms_guide"].verdict == "unknown"
    for check in (
        "web.search_bots",
        "web.llms_guide",
        "web.product_markup",
        "web.availability",
        "web.indexable",
    ):
        assert clean[1][check].verdict == "met", check


def test_9_the_parts_list_has_its_faults_named_at_their_rows(clean):
    problems = examined("spindle-de").problems
    codes = {p.code for p in problems if p.file == "parts-list.xlsx"}
    assert {
        "similar_suppliers",
        "date_instead_of_number",
        "alternatives_assumed",
        "residual_negative",
    } <= codes
    dated = next(p for p in problems if p.code == "date_instead_of_number")
    assert dated.where.field == "share"
    after = {p.code for p in clean[0].problems if p.file == "parts-list.xlsx"}
    assert not {"similar_suppliers", "date_instead_of_number", "residual_negative"} & after


def test_10_the_missing_clause_counts_because_of_customers_outside(findings, clean):
    found = findings["terms.no_reexport"]
    assert found.verdict == "unmet"
    assert found.params["countries"] == ("KAZ", "TUR")
    assert "848210" in found.params["codes"]
    assert clean[1]["terms.no_reexport"].verdict == "met"


def test_10_a_firm_with_customers_in_the_union_only_passes():
    found = read("spindle-de")
    inside = tuple(c for c in found.case.profile.customers if c.country in ("DEU", "ITA", "CHE", "USA"))
    case = found.case.model_copy(
        update={"profile": found.case.profile.model_copy(update={"customers": inside})}
    )
    files = {n: d for n, d in found.files.items() if n in ("terms.pdf", "catalogue-bmecat.xml")}
    seen = examine(load_bank(), case, files, load_world(case.on))
    assert next(f for f in seen.findings if f.check == "terms.no_reexport").verdict == "met"


def test_11_both_promises_are_counted_and_overwritten_dates_shown(findings, clean):
    found = findings["orders.first_date_kept"].params
    assert found["n"] == found["n_last"] == 312
    assert found["first"] == pytest.approx(243 / 312)
    assert found["last"] == pytest.approx(284 / 312)
    overwritten = csv_rows(
        "order-confirmations.csv",
        lambda r: r["Termin geändert am"] and r["Erstbestätigter Termin"] == r["Letzter bestätigter Termin"],
    )
    assert len(overwritten) == 41
    assert sorted(set(rows(findings["orders.dates_untouched"], "order-confirmations.csv"))) == overwritten
    assert clean[1]["orders.dates_untouched"].verdict == "met"


def test_12_the_minerals_form_is_outdated_and_two_metals_name_no_smelter(findings, clean):
    found = findings["minerals.cmrt"]
    assert (found.verdict, found.params["revision"]) == ("part", "6.22")
    assert found.params["unnamed"] == ("gold", "tantalum")
    assert clean[1]["minerals.cmrt"].verdict == "met"


def test_the_insurance_ended_two_weeks_before(findings, clean):
    assert findings["insurance.valid"].params["valid_until"] == "2026-06-30"
    assert findings["insurance.valid"].verdict == "unmet"
    assert clean[1]["insurance.valid"].verdict in ("met", "part")


def test_the_digital_nameplate_is_of_the_type_and_not_of_the_unit(findings, clean):
    found = findings["passport.nameplate"]
    assert (found.verdict, found.params["missing"]) == ("part", ("serial_number", "year_built"))
    assert {p.file for p in found.places} == {"nameplate-MSP-150.aasx"}
    assert clean[1]["passport.nameplate"].verdict == "met"


def test_a_customers_questionnaire_is_read_question_by_question_with_its_knock_outs():
    asked = asked_questions(load_bank(), read("spindle-de").case, examined("spindle-de").dossier)
    assert len(asked) == len(QUESTIONS)
    assert [a.knock_out for a in asked] == [bool(knock_out) for _, _, _, knock_out, _ in QUESTIONS]
    assert sum(a.match.question is not None for a in asked) >= 9
    assert asked[-1].match.question is None


def test_the_networks_figures_agree_with_the_seeds_statistics(clean):
    network = clean[0].analysis
    assert network.unknown_value_share == pytest.approx(0.062, abs=5e-4)
    assert network.baseline_high == 0
    assert len(network.products) == 8
    loss = {(f.kind, f.id): f for f in network.failures}
    expected = {
        ("site", "S22-Taichung"): (1.0, 7.6),
        ("site", "S24-Olomouc"): (1.0, 5.0),
        ("site", "S40-Heubach"): (1.0, 2.0),
        ("site", "S62-Worms"): (0.925, 3.7),
        ("site", "S47-Zigong"): (0.914, None),
        ("site", "S12-Longnan"): (0.839, 14.9),
        ("country", "CHN"): (0.914, None),
        ("country", "TWN"): (1.0, 7.6),
        ("offer", "ASIC-ENC@S22-Taichung"): (0.925, 8.6),
        ("offer", "GALLIUM-6N@S64-Leeds"): (0.925, None),
    }
    for key, (share, weeks) in expected.items():
        assert loss[key].revenue_at_risk == pytest.approx(share, abs=5e-4), key
        assert (
            loss[key].weeks_to_impact is None
            if weeks is None
            else loss[key].weeks_to_impact == pytest.approx(weeks, abs=0.05)
        ), key
    high = {
        f.id: (f.revenue_at_risk, f.revenue_at_risk_high)
        for f in network.failures
        if f.kind != "chokepoint" and f.revenue_at_risk != f.revenue_at_risk_high
    }
    assert high["MAG-SH45-C@S08-Baotou"] == pytest.approx((0.0, 0.1286), abs=5e-4)
    assert high["SCALE-LIN@S06-Prien"] == pytest.approx((0.0, 0.2393), abs=5e-4)
    assert len(high) == 6
    msp = next(p for p in network.products if p.id == "MSP-150")
    assert msp.origin["DEU"] == pytest.approx(0.853, abs=5e-4)
    assert msp.origin["unknown"] == pytest.approx(0.055, abs=5e-4)


@pytest.mark.parametrize("firm", FIRMS)
def test_a_sample_firm_has_a_verdict_for_every_buyer_and_says_that_it_is_invented(firm):
    seen = result(firm)
    assert seen.case.synthetic
    assert len(seen.assessment.buyers) >= 4
    assert seen.assessment.score.low < seen.assessment.score.expected < seen.assessment.score.high

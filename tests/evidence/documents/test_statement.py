"""Short papers: told by their title, read by their labels, each type with its own fields only."""

import pytest

from readiness.evidence.documents.kinds import kind_of, signs_of
from readiness.evidence.documents.statement import statement
from readiness.evidence.read import read_files
from tests.evidence.documents.papers import laid_out, values
from tests.evidence.documents.statement_papers import (
    ACCEPTANCE,
    BOND,
    CONDUCT,
    COOLING,
    LIMIT,
    LIST,
    MAGNETS,
    METAL,
    PLAN,
    RATING,
    REGISTRATION,
    REPORT,
    SCORE,
    SERVICE,
    SHEET,
)
from tests.evidence.documents.word_files import word_file


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        (
            REGISTRATION,
            "registration",
            {
                "holder": ["Albspindel Präzisionstechnik GmbH"],
                "authority": ["BSI"],
                "registration_no": ["BSI-2026-004711"],
                "issued": ["2026-02-27"],
                "entity_class": ["important"],
                "round_the_clock": ["yes"],
                "reporting_hours": ["24", "72"],
            },
        ),
        (
            RATING,
            "credit_rating",
            {
                "issuer": ["Nordstern Rating GmbH"],
                "issued": ["2026-03-04"],
                "rating": ["218"],
                "accounts_year": ["2025"],
                "equity_ratio": ["41.5 %"],
                "lei": ["529900T8BM49AURSDO55"],
            },
        ),
        (
            BOND,
            "bond_line",
            {
                "bond_line": ["2500000 EUR"],
                "bond_free": ["900000 EUR"],
                "bonds": ["advance_payment", "performance"],
                "issued": ["2026-04-02"],
            },
        ),
        (
            PLAN,
            "continuity_plan",
            {
                "plan_owner": ["Petra Kern"],
                "plan_cases": ["plant", "it_systems"],
                "recovery_weeks": ["6"],
                "tested_on": ["2025-11-14"],
                "alternative_site": ["Präzision Ost GmbH, Dresden"],
            },
        ),
        (
            ACCEPTANCE,
            "acceptance",
            {
                "test_stage": ["FAT"],
                "product": ["Rundtisch RT-400"],
                "serial_no": ["RT400-0815"],
                "accepted": ["yes"],
                "open_points": ["3"],
                "cm": ["1.92"],
                "cmk": ["1.71"],
                "availability_rate": ["97.5 %"],
                "mtbf_hours": ["4200"],
            },
        ),
        (
            SERVICE,
            "service_level",
            {
                "regions": ["Germany, Austria, Switzerland"],
                "service_languages": ["de", "en"],
                "remote_hours": ["4"],
                "on_site_hours": ["48"],
                "remote_release": ["yes"],
                "remote_named_user": ["yes"],
                "remote_second_factor": ["yes"],
                "remote_log": ["yes"],
                "spare_years": ["10"],
                "spare_from": ["last_delivery"],
            },
        ),
        (
            METAL,
            "metal_content",
            {"steel_kg": ["48.5"], "aluminium_kg": ["3"], "copper_kg": ["2.5"], "melt_country": ["Germany"]},
        ),
        (
            MAGNETS,
            "magnets",
            {
                "magnet_type": ["NdFeB"],
                "magnet_grams": ["420"],
                "heavy_rare_earths": ["yes"],
                "magnet_origin": ["China"],
                "stock_weeks": ["9"],
            },
        ),
        (
            COOLING,
            "refrigerant",
            {"refrigerant": ["R-513A"], "gwp": ["629"], "charge_kg": ["1.2"], "cooling_kw": ["8.5"]},
        ),
        (
            SHEET,
            "data_sheet",
            {
                "data_types": ["Temperatur, Position"],
                "data_format": ["OPC UA"],
                "data_volume": ["20 MB je Tag"],
                "real_time": ["no"],
                "data_storage": ["12 Monate in der Steuerung"],
                "data_access": ["Schnittstelle am Gerät"],
            },
        ),
        (CONDUCT, "code_of_conduct", {"issued": ["2026-02-03"], "complaint_channel": ["yes"]}),
        (REPORT, "sustainability_report", {"reporting_year": ["2025"], "report_standard": ["VSME"]}),
        (SCORE, "sustainability_rating", {"issuer": ["EcoVadis"], "score": ["58"], "issued": ["2026-01-20"]}),
        (LIMIT, "credit_limit", {"limit_amount": ["400000 EUR"], "issued": ["2026-06-01"]}),
        (
            LIST,
            "delivery_documents",
            {
                "papers_listed": ["manual", "circuit_diagram", "spare_parts_list", "risk_assessment"],
                "papers_languages": ["de", "en"],
                "days_before_fat": ["14"],
            },
        ),
    ],
)
def test_each_type_is_told_and_read(text, kind, said):
    paper = laid_out(text)
    found = signs_of(paper)
    assert found is not None
    assert (found.kind, found.variant) == ("statement", kind)
    read = values(statement(paper))
    assert {name: read.get(name) for name in said} == said
    assert read["statement_type"] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "# Angebot\nUnser Service: Hotline, Preis 100 EUR\nTechnische Dokumentation\nBetriebsanleitung",
            "quotation",
        ),
        (
            "# ZERTIFIKAT\nISO 14001, Geltungsbereich\nDer Verhaltenskodex gegen Korruption gilt.",
            "certificate",
        ),
        ("# Allgemeine Lieferbedingungen\n§ 1 Haftung\nAbnahmeprotokoll", "terms"),
        ("# Rechnung\nAvallinie bei der Bank", None),
        ("# Brief\nWir haben einen Notfallplan.", None),
    ],
)
def test_a_paper_that_speaks_of_such_things_is_none(text, kind):
    assert kind_of(laid_out(text)) == kind


def test_a_paper_a_person_calls_a_statement_is_tried_for_every_type():
    found = values(statement(laid_out("Kältemittel: | R-290\nGWP: | 3")))
    assert found["gwp"] == ["3"]
    assert "statement_type" not in found


def test_a_statement_in_word_names_its_type_as_version():
    data = word_file(title="Notfallplan", table=[("Stand", "01.02.2026"), ("Letzte Übung am", "14.11.2025")])
    (head,) = read_files([("a", data)]).heads
    assert head.problems == ()
    assert (head.format, head.format_version, head.kind) == ("statement", "continuity_plan", "statement")

"""Lists and statements of the licence to supply for tests of checks, and runs that reach every verdict."""

from datetime import date

from readiness.checks.licence.data_sheet import SHEET
from readiness.checks.licence.delivery_documents import WANTED
from readiness.checks.licence.remote_access import RULES
from readiness.evidence.document import Statements
from readiness.evidence.licence import (
    CertificateRegister,
    ExportClasses,
    Onboardings,
    ScreeningLists,
    Screenings,
)
from readiness.evidence.supply import Suppliers
from tests.checks.build import (
    catalogue,
    certificate,
    customers,
    declaration,
    evidence,
    findings,
    paper,
    parts,
    terms,
    together,
)

NEVER = {
    (check, "unmet")
    for check in (
        *("screening.owners", "registration.confirmed", "service.response", "data_act.sheet_and_clause"),
        *("credit.rating_and_bonds", "conduct.answers", "continuity.tested", "terms.spare_years"),
    )
}
"""A paper that says too little reaches the first level: that nothing is done at all no paper shows."""


def statement(kind, file=None, **fields):
    return paper(Statements, **{"file": file or f"{kind}.pdf", "statement_type": kind, **fields})


def screening_lists(*lines, **head):
    return evidence(ScreeningLists, *lines, **{"file": "list.csv", **head})


def suppliers(*lines, **head):
    return evidence(Suppliers, *lines, **{"file": "suppliers.csv", **head})


def screenings(*lines, **head):
    return evidence(Screenings, *lines, **{"file": "screening.csv", **head})


def onboardings(*lines, **head):
    return evidence(Onboardings, *lines, **{"file": "portals.csv", **head})


def export_classes(*lines, **head):
    return evidence(ExportClasses, *lines, **{"file": "export.csv", **head})


def register(*lines, **head):
    return evidence(CertificateRegister, *lines, **{"file": "certificates.csv", **head})


LEI = "529900T8BM49AURSDO55"
LIST_YOUNG = date(2024, 5, 20)
"""A day on which the sanctions list at hand may still clear somebody."""
BANNED = date(2027, 1, 1)
WHO = {"list_version": "2025", "checked_on": date(2026, 3, 12), "reviewer": "W"}
SCREENED = {
    "owner": "H",
    "screened_on": date(2026, 6, 1),
    "list_date": date(2026, 5, 30),
    "screening_result": "clear",
}
RELEASED = {"onboarding_status": "released", "conduct_signed": "ja", "nda_signed": "ja"}
CLAUSE = {"no_reexport_russia": "yes", "no_reexport_remedy": "penalty"}
ARTICLE = {"customs_tariff": "84669300"}
DECLARED = {"language": "de", "documentation_contact": "K", "signatory_function": "CEO"}


def situations():
    """All in order, half in order, nothing in order, and two on days that matter."""
    supplier = parts({"part": "A", "supplier": "Albspindel GmbH"})
    cooling = statement("refrigerant", gwp="629", cooling_kw="8")
    return (
        _all(),
        _half(),
        _nothing(),
        findings(supplier, on=LIST_YOUNG),
        findings(cooling, on=BANNED),
        findings(parts({"part": "A", "supplier": "NSK Ltd."})),
    )


def _all():
    return findings(
        screenings(
            {"partner": "S", "partner_role": "supplier", "lei": LEI, **SCREENED},
            {"partner": "C", "partner_role": "customer", **SCREENED},
        ),
        onboardings({"customer": "TUR", **RELEASED}),
        export_classes({"article": "A1", "export_class": "not listed", **WHO}),
        catalogue(ARTICLE),
        terms(data_licence="yes", spare_years="10", spare_from="last_delivery", **CLAUSE),
        together(
            certificate(standard="ISO 14001", valid_until="2027-01-01", accreditation="DAkkS"),
            certificate(file="b.pdf", standard="TISAX", valid_until="2027-01-01", sites="Aalen"),
        ),
        declaration(acts="2023/1230", instructions_url="https://x.example", **DECLARED),
        together(
            statement(
                "registration",
                authority="BSI",
                registration_no="1",
                issued="2026-02-01",
                round_the_clock="yes",
                reporting_hours=("24", "72"),
                management_trained="yes",
            ),
            statement(
                "service_level",
                regions="EU",
                service_languages="de",
                remote_hours="4",
                on_site_hours="24",
                **dict.fromkeys(RULES, "yes"),
            ),
            statement("data_sheet", **dict.fromkeys(SHEET, "x")),
            statement("credit_rating", rating="218", issued="2026-03-01", accounts_year="2025"),
            statement("bond_line", bond_free="900000 EUR", issued="2026-03-01"),
            statement(
                "acceptance",
                cmk="1.7",
                availability_rate="97 %",
                mtbf_hours="4200",
                mttr_hours="2",
                accepted="yes",
                open_points="1",
                signatory="K",
            ),
            statement("delivery_documents", papers_listed=WANTED, days_before_fat="14"),
            statement("code_of_conduct", issued="2026-01-01", signatory="K"),
            statement("metal_content", steel_kg="1", melt_country="DE", customs_code="8466", incoterms="DAP"),
            statement(
                "magnets",
                magnet_type="NdFeB",
                magnet_grams="1",
                heavy_rare_earths="no",
                magnet_origin="China",
            ),
            statement("refrigerant", refrigerant="R-290", gwp="3", cooling_kw="8"),
            statement(
                "continuity_plan",
                issued="2026-01-01",
                plan_cases="plant",
                recovery_weeks="6",
                tested_on="2026-01-01",
                alternative_site="X",
            ),
        ),
        profile=customers("TUR"),
    )


def _half():
    return findings(
        screenings(
            {"partner": "S", "partner_role": "supplier", "lei": LEI, **SCREENED},
            {"partner": "C", "country": "Belarus", "lei": "1"},
        ),
        onboardings({"customer": "TUR", **RELEASED}, {"customer": "DEU"}),
        export_classes({"article": "A1", "export_class": "not listed", **WHO}),
        catalogue(ARTICLE, ARTICLE),
        terms(spare_years="5", **CLAUSE),
        together(
            certificate(standard="ISO 14001", valid_until="2027-01-01"),
            certificate(file="b.pdf", standard="TISAX", valid_until="2027-01-01"),
        ),
        declaration(acts="2023/1230", **DECLARED),
        together(
            statement("registration", authority="BSI"),
            statement("service_level", regions="EU", remote_log="yes"),
            statement("data_sheet", data_types="x"),
            statement("credit_rating", rating="218", issued="2024-03-01"),
            statement("acceptance", cmk="1.7"),
            statement("delivery_documents", papers_listed="manual"),
            statement("code_of_conduct", issued="2026-01-01"),
            statement("metal_content", steel_kg="1"),
            statement("magnets", magnet_type="NdFeB"),
            statement("refrigerant", refrigerant="R-513A", gwp="629", cooling_kw="8"),
            statement("continuity_plan", issued="2026-01-01"),
        ),
        profile=customers("TUR"),
    )


def _nothing():
    return findings(
        screenings({"partner": "Banco Nacional de Cuba", "country": "Cuba", "lei": "1"}),
        onboardings({"customer": "DEU"}),
        export_classes({"article": "A1", "export_class": "?"}),
        catalogue(ARTICLE),
        together(
            certificate(standard="ISO 14001", valid_until="2026-01-01"),
            certificate(file="b.pdf", standard="TISAX", valid_until="2026-01-01"),
        ),
        declaration(acts="2023/1230"),
        together(
            statement("service_level", remote_log="no"),
            statement("acceptance", accepted="no"),
            statement("delivery_documents", papers_listed="container"),
            statement("metal_content", product="A"),
            statement("magnets", product="A"),
        ),
        profile=customers("TUR"),
    )

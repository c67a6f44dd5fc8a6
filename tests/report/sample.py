"""A tiny firm whose every name tries to be markup, a formula or a placeholder; computed by the whole pipeline."""

from datetime import date
from functools import cache

from readiness.content.loader import load_bank
from readiness.model.case import Answer, Case, Customer, Profile
from readiness.report.outcome import outcome
from readiness.report.words import words
from readiness.world.world import load_world

HOSTILE = "#strong[x] <script> $x^2$ =cmd|' /C calc'!A0 \\ {}"
FORMULA = "=1+1"
ON = date(2026, 7, 15)

PARTS = "\n".join(
    (
        "part;parent;slot;supplier;site;country;quantity;share;status;price;currency;stock_days;revenue",
        ";".join((FORMULA, "", "", "", "Werk", "DEU", "", "", "", "1000", "EUR", "5", "4000000")),
        ";".join(("AXIS", "", "", "", "Werk", "DEU", "", "", "", "800", "EUR", "5", "1000000")),
        ";".join(("BEARING", FORMULA, "", HOSTILE, "S1", "CHN", "2", "", "", "90", "EUR", "20", "")),
        ";".join(("BEARING", "AXIS", "", HOSTILE, "S1", "CHN", "2", "", "", "90", "EUR", "20", "")),
        ";".join(("CHIP", FORMULA, "", "Small State Ltd", "S2", "SGP", "1", "", "", "40", "EUR", "", "")),
        ";".join(("HOUSING", "AXIS", "", "Dealer", "S3", "", "1", "", "", "55", "EUR", "10", "")),
    )
)
STOCK = "\n".join(
    (
        "article;quantity;unit;updated_at",
        *(f"A-{n};{n};C62;2026-07-14T08:00:00+00:00" for n in range(1, 9)),
        f"{FORMULA};-3;C62;2026-07-14T08:00:00+00:00",
    )
)
ANSWERS = {
    "licence.released_supplier": 3.0,
    "licence.export_class": 1.0,
    "licence.machinery_declaration": 4.0,
    "licence.insurance": 2.0,
    "erp.einvoice": 2.0,
    "availability.spare_years": 1.0,
    "origin.critical_parts_known": 2.0,
    "findability.machine_catalogue": 3.0,
    "geopolitics.recovery_plan": 0.0,
}


def case(**changed):
    return Case(
        name=f"Müller {HOSTILE}",
        on=ON,
        profile=Profile(
            employees=60,
            country="DEU",
            sites=("Werk",),
            offer_class={"standard_part": 0.7, "spare_part": 0.3},
            markets=("DEU", "USA"),
            customers=(
                Customer(name=f"{HOSTILE} AG", country="DEU", revenue=3_000_000, profile="machine_builder"),
                Customer(name="Other", country="USA", revenue=500_000, profile="us_buyer"),
            ),
            features=("component",),
            connected_products=False,
        ),
        answers=tuple(Answer(question=q, value=v) for q, v in ANSWERS.items()),
        synthetic=True,
    ).model_copy(update=changed)


@cache
def hostile():
    """With files, so that there are findings, problems, a network and what-ifs."""
    files = {f"parts {FORMULA} $x$.csv": PARTS.encode(), "stock.csv": STOCK.encode()}
    return outcome(load_bank(), case(), files, load_world(ON), None)


@cache
def bare():
    """Nothing handed in, nothing answered, no customer: every "none" of the report."""
    empty = case(answers=(), profile=Profile(), synthetic=False)
    return outcome(load_bank(), empty, {}, load_world(ON), None)


def speaking(lang, result=None):
    return words(lang, (result or hostile()).world, (result or hostile()).case.currency)

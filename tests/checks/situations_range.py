"""Three firms' ranges: one in order, one half, one not at all; for tests that want every verdict."""

from readiness.model.place import Place, Problem
from tests.checks.build import ON, catalogue, findings, stock, together
from tests.checks.build_range import (
    at,
    demand,
    feeds,
    notices,
    on,
    output,
    projects,
    sites,
    slots,
    spares,
    substances,
    supply,
    transit,
)
from tests.checks.catalogue.test_descriptions import GOOD as DESCRIBED
from tests.checks.catalogue.test_etim_xchange import GOOD as ORIGIN_AND_TIME
from tests.checks.catalogue.test_ubl_content import GOOD as ORDERABLE
from tests.checks.feed.test_complete import GOOD as OFFER
from tests.checks.spares.test_list_coverage import GOOD as PART
from tests.checks.spares.test_notice_complete import GOOD as NOTICE
from tests.checks.supply.test_days_recomputed import DAYS
from tests.checks.supply.test_slots_firm import GOOD as SLOT
from tests.checks.supply.test_transit_plausible import GOOD as DELIVERY

ARTICLE = {
    **DESCRIBED,
    **ORIGIN_AND_TIME,
    **ORDERABLE,
    "features": 6,
    "features_with_unit": 2,
    "status": "discontinued",
    "successor": "A9",
}
BARE = {"customs_tariff": "84999900", "features": 0, "status": "discontinued"}
DECLARED = {"reach_svhc": "no", "reach_date": on(-10), "rohs": "yes"}
PLANT = {"country": "DE", "postal_code": "73430", "bpn": "BPNS00000008BDFH"}
NO_PLANT = {"city": "Aalen", "bpn": "BPNX00000008BDFH"}
HELD = {"quantity": 50.0, "site": "Werk 2", "blocked": False}
UNPLACED = {"article": "A1", "quantity": 0.0}
KEPT = {"baseline": on(-20), "shipped_on": on(-20)}
LATE = {"baseline": on(-90), "last_agreed": on(-30), "shipped_on": on(-31)}
LASTS, TOO_LONG = ({"article": "A1", "day": ON, "days_of_supply": days} for days in (5.0, 9.0))


def range_of(*articles, faults=()):
    """The same articles in all three formats; `faults` are the rows of the BMEcat that break a rule."""
    bmecat = catalogue(*articles)
    problems = tuple(
        Problem(code="bmecat_value", where=Place(file="catalogue.xml", row=row)) for row in faults
    )
    return together(
        type(bmecat)((bmecat.heads[0].model_copy(update={"problems": problems}),), bmecat.lines),
        catalogue(*articles, file="articles.json", format="etim-xchange"),
        catalogue(*articles, file="ubl.xml", format="ubl-catalogue"),
    )


def situations():
    """Findings by check, one run a firm."""
    return (
        findings(
            range_of(ARTICLE),
            feeds({**OFFER, "updated_at": at(0)}),
            projects(*[KEPT] * 60),
            sites(PLANT),
            spares(PART),
            notices(NOTICE),
            stock(HELD),
            demand(*DAYS),
            supply(LASTS),
            substances(DECLARED),
            output({"completed_at": at(28)}),
            slots(SLOT),
            transit(DELIVERY),
        ),
        findings(
            range_of(ARTICLE, BARE, faults=(2,)),
            feeds({**OFFER, "updated_at": at(-20)}, {"updated_at": None}),
            projects(*[KEPT] * 50, *[LATE] * 10),
            sites(PLANT, NO_PLANT),
            spares(PART, {"serial_number": "S2"}),
            notices(NOTICE, {"successor": "B"}),
            stock(HELD, UNPLACED),
            demand(*DAYS),
            supply(LASTS, TOO_LONG),
            substances(DECLARED, {}),
            output({"completed_at": at(14)}, {"completed_at": at(-1)}),
            slots(SLOT, {**SLOT, "confirmed_by": None}),
            transit(DELIVERY, {**DELIVERY, "departure": None}),
        ),
        findings(
            range_of(BARE, faults=(1, 2)),
            feeds({"updated_at": at(-365)}),
            projects(LATE),
            sites(NO_PLANT),
            spares({}),
            notices({"successor": "B"}),
            stock({"quantity": 50.0}),
            demand(*DAYS),
            supply(TOO_LONG),
            substances({}),
            output({"completed_at": at(-1)}),
            slots({**SLOT, "earliest": on(-1)}),
            transit({**DELIVERY, "departure": None, "updated_at": None}),
        ),
    )

"""How the plan goes as tables: each has rows or says what has to be stated first; nothing unknown becomes a zero."""

from datetime import date

import pytest

from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.model.plan import Objective, Reading
from readiness.model.plan_log import LostOrder, PilotVerdict, RivalFigure
from readiness.planning.draft import published
from readiness.planning.edits import with_action
from readiness.planning.overview import overview
from readiness.report.view.plan_figures import COLUMNS, figure_tables
from tests.planning.build import BANK, CASE, plan, roadmap, step
from tests.report.sample import speaking

LATER = CASE.model_copy(update={"on": date(2026, 10, 15)})
MARGIN = Objective(
    id="margin", title="Margin", kind="hard", measures="outcome", baseline=10, target=20, due=date(2027, 6, 30),
    readings=(Reading(on=date(2026, 10, 1), value=11),), region=("Europe",),
)  # fmt: skip


def told(agreed, case=LATER, lang="en"):
    standing = Standing.of(load_bank(), case, ())
    found = overview(standing, agreed, roadmap().limits)
    return {t.id: t for t in figure_tables(found, agreed, BANK, speaking(lang))}


@pytest.fixture(scope="module")
def full():
    agreed = published(plan(step("M04", 1, 2), step("M05", 5, 8)), CASE)
    pilot = agreed.actions[0].model_copy(
        update={
            "pilot_of": "M05",
            "started": 1,
            "finished": 4,
            "status": "done",
            "rule": "R1",
            "adherence": 0.5,
        }
    )
    return with_action(agreed, pilot).model_copy(
        update={
            "objectives": (MARGIN,),
            "verdicts": (PilotVerdict(action="M04", on=date(2026, 10, 1), verdict="fix", why="late"),),
            "rivals": (RivalFigure(rival="X AG", objective="margin", value=15, on=date(2026, 9, 1), source="fair"),),
            "lost_orders": (LostOrder(on=date(2026, 9, 3), stated="no e-invoice", question="erp.article_master"),),
        }
    )  # fmt: skip


def test_a_bare_draft_says_what_each_table_needs():
    tables = told(plan(), CASE)
    for ident in ("targets", "pilots", "policy", "rivals", "lost", "means"):
        assert tables[ident].rows == ()
        assert tables[ident].says == speaking("en")(f"progress/{ident}/none")


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_every_table_has_its_columns_in_every_language(full, lang):
    tables = told(full, lang=lang)
    assert set(tables) == set(COLUMNS)
    assert all(len(row) == len(t.columns) for t in tables.values() for row in t.rows)


def test_what_happened_is_told(full):
    tables = told(full)
    (first, *_) = tables["variance"].rows
    assert first[1:3] == ("said done, not proven", "+2")
    assert tables["pilots"].rows[0][-1] == "mend first"
    assert tables["rivals"].rows[0][1:] == ("11", "X AG: 15", "2")
    assert tables["lost"].rows[0][4] == speaking("en").question("erp.article_master")
    assert tables["policy"].rows[0][3] == speaking("en")("view/unknown")

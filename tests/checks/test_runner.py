"""What the runner hands to checks and makes of what they saw."""

import sys
from importlib.metadata import EntryPoint
from types import ModuleType

import pytest

from readiness.checks import runner
from readiness.checks.base import Check, Limits, Seen, Today, check
from readiness.checks.runner import all_checks, run_checks
from readiness.content.loader import load_bank
from readiness.evidence.base import Dossier
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.stock import Stock
from readiness.model.question import Question, Scale, Source
from tests.checks.build import ON, catalogue, dossier, findings, orders, stock

OURS = Source(title="made up for a test", kind="judgement")
QUESTION = Question(
    id="erp.made_up",
    dimension="erp",
    kind="fact",
    answer="number",
    importance="low",
    stage="keep",
    checks=("made.up",),
    scale=Scale(unit="%", better="higher", bounds=(25, 50, 75, 100), source=OURS),
    source=(OURS,),
)


@pytest.fixture
def only(monkeypatch):
    """Runs one made-up check instead of the shipped ones."""

    def run(rule, *files, known=(), only_present=False, met_at=3):
        monkeypatch.setattr(runner, "all_checks", lambda: (check("made.up", ref="Z9")(rule),))
        bank = load_bank().model_copy(update={"questions": (QUESTION,)})
        return run_checks(
            bank, dossier(*files), Limits({"check.made.up.met_at": met_at}), known, only_present
        )

    return run


def test_every_check_has_its_own_id_and_stands_in_order():
    ids = [c.id for c in all_checks()]
    assert ids == sorted(set(ids))
    assert len(ids) >= 20


def test_a_check_gets_what_it_asked_for(only):
    def rule(catalogue: Catalogue, today: Today, limits: Limits) -> Seen:
        return Seen(
            level=4,
            params={"n": catalogue.count(), "on": str(today.on), "met_at": limits["check.made.up.met_at"]},
        )

    (finding,) = only(rule, catalogue({}), known=(Today(ON),))
    assert finding.params == {"n": 1, "on": "2026-07-15", "met_at": 3}
    assert (finding.check, finding.ref, finding.question) == ("made.up", "Z9", "erp.made_up")


def test_a_check_whose_need_is_absent_is_not_called(only):
    def rule(stock: Stock) -> Seen:
        raise AssertionError("called without its evidence")

    (finding,) = only(rule, catalogue({}))
    assert (finding.verdict, finding.level, finding.assurance) == ("unknown", None, "claimed")
    assert only(rule, catalogue({}), only_present=True) == ()


def test_what_is_welcome_but_absent_is_none(only):
    def rule(catalogue: Catalogue, stock: Stock | None) -> Seen:
        return Seen(level=4, params={"stock": stock is not None})

    assert only(rule, catalogue({}))[0].params == {"stock": False}
    assert only(rule, catalogue({}), stock({}))[0].params == {"stock": True}


@pytest.mark.parametrize(
    ("seen", "verdict"),
    [
        (Seen(level=4), "met"),
        (Seen(level=3), "met"),
        (Seen(level=2.99), "part"),
        (Seen(level=0.01), "part"),
        (Seen(level=0), "unmet"),
        (Seen.no_evidence(), "unknown"),
        (Seen.not_checked(), "not_checked"),
    ],
)
def test_the_verdict_follows_the_threshold_in_force(only, seen, verdict):
    def rule(catalogue: Catalogue) -> Seen:
        return seen

    assert only(rule, catalogue({}))[0].verdict == verdict


def test_a_value_becomes_a_level_on_the_scale_of_its_question(only):
    def rule(catalogue: Catalogue) -> Seen:
        return Seen(value=62.5)

    assert only(rule, catalogue({}))[0].level == 2.5


def test_several_files_are_worth_what_the_weakest_is_unless_the_check_says_otherwise(only):
    def rule(catalogue: Catalogue, stock: Stock) -> Seen:
        return Seen(level=4)

    def sure(catalogue: Catalogue, stock: Stock) -> Seen:
        return Seen(level=4, assurance="cross_checked")

    files = (catalogue({}, tier="conformant"), stock({}, tier="parsable"))
    assert only(rule, *files)[0].assurance == "parsable"
    assert only(sure, *files)[0].assurance == "cross_checked"


def test_only_a_check_that_concluded_speaks_for_a_whole_file(only):
    def rule(catalogue: Catalogue) -> Seen:
        return Seen(level=4)

    def picked(catalogue: Catalogue) -> Seen:
        return Seen(level=4, whole_file=False)

    def silent(catalogue: Catalogue) -> Seen:
        return Seen.no_evidence()

    assert [only(r, catalogue({}))[0].whole_file for r in (rule, picked, silent)] == [True, False, False]


def test_nothing_handed_in_is_unknown_not_failed():
    assert {f.verdict for f in findings().values()} == {"unknown"}
    assert findings(only_present=True) == {}


def test_only_checks_whose_evidence_is_there_are_listed():
    listed = findings(catalogue({}), only_present=True)
    wants = {c.id: {need.kind for need in c.needs.values()} for c in all_checks()}
    assert listed
    assert all(Catalogue in wants[ident] for ident in listed)


def test_a_check_that_takes_one_of_several_kinds_is_left_out_where_none_is_there():
    assert "screening.names" not in findings(catalogue({}), only_present=True)
    assert "screening.names" in findings(orders({"customer": "Albspindel GmbH"}), only_present=True)


def test_empty_evidence_is_known_to_hold_nothing():
    assert Dossier(evidence={Catalogue: catalogue()}).get(Catalogue).count() == 0
    assert {f.verdict for f in findings(catalogue()).values()} == {"unknown"}


def test_other_packages_add_packs_of_checks(monkeypatch, tmp_path):
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "__init__.py").write_text("")
    (tmp_path / "pack" / "rule.py").write_text(
        "from readiness.checks.base import Seen, check\n"
        "from readiness.evidence.catalogue import Catalogue\n\n"
        "@check('pack.rule')\n"
        "def rule(catalogue: Catalogue) -> Seen:\n"
        "    return Seen(level=4)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    point = EntryPoint(name="pack", value="pack", group=runner.ENTRY_POINT)
    monkeypatch.setattr(runner, "entry_points", lambda group: [point] if group == runner.ENTRY_POINT else [])
    found = all_checks.__wrapped__()
    assert {c.id for c in found} == {c.id for c in all_checks()} | {"pack.rule"}
    assert isinstance(sys.modules["pack"], ModuleType)
    assert all(isinstance(c, Check) for c in found)

"""From files to findings: hints reach the readers, nothing handed in is unknown and not failed."""

from datetime import date

from readiness.content.loader import load_bank
from readiness.examine import conclude, conclude_again, examine, hints_of, replies_in
from readiness.model.case import Case, EvidenceFile, OwnBuyer, SupplierRequest
from readiness.world.world import load_world
from tests.checks.build import dossier
from tests.checks.trade.build_trade import advices, invoices, purchase_orders

ON = date(2026, 7, 15)
CASE = Case(name="Firm", on=ON)


def test_nothing_handed_in_is_unknown_not_failed():
    seen = examine(load_bank(), CASE, {}, load_world(ON))
    assert seen.findings
    assert {f.verdict for f in seen.findings} == {"unknown"}
    assert all(f.level is None for f in seen.findings)
    assert seen.network is None


def test_confirmed_columns_reach_the_reader():
    file = EvidenceFile(file="list.csv", kind="stock", columns={"article": "A", "quantity": "B"})
    case = CASE.model_copy(update={"evidence": (file,)})
    assert hints_of(case)["list.csv"].columns == {"article": "A", "quantity": "B"}
    seen = examine(load_bank(), case, {"list.csv": b"A;B\n1;5\n2;7\n"}, load_world(ON), only_present=True)
    assert seen.dossier.heads[0].kind == "stock"
    assert next(f for f in seen.findings if f.check == "stock.parses").verdict == "met"


def test_a_parts_list_becomes_a_network_with_its_problems():
    rows = "part,parent,supplier,country,price,revenue\nM,,,DEU,10,1000\nP,M,S,JPN,2,\n"
    seen = examine(load_bank(), CASE, {"parts.csv": rows.encode()}, load_world(ON))
    assert seen.analysis.products[0].origin["JPN"] == 0.2
    assert seen.network.products[0].id == "M"


PARTS = b"part,parent,supplier,country,price,revenue\nM,,,DEU,10,1000\nP,M,Dealer,,2,\nQ,M,Dealer,ITA,2,\n"
REPLY = b"Request number,Our part number,Maker,Country of manufacture\nRQ-1,P,Kugel KK,Japan\nRQ-1,Q,Kugel KK,Japan\n"


def test_an_answer_finds_its_supplier_by_the_request_and_fills_the_network():
    asked = SupplierRequest(id="RQ-1", supplier="Dealer", about=("maker",), drawn_up=ON, due=ON)
    case = CASE.model_copy(update={"requests": (asked,)})
    seen = examine(load_bank(), case, {"parts.csv": PARTS, "reply.csv": REPLY}, load_world(ON))
    assert seen.analysis.products[0].origin == {"DEU": 0.6, "JPN": 0.2, "ITA": 0.2, "unknown": 0.0}
    assert seen.analysis.products[0].grades["supplier-declared"] == 0.2
    (problem,) = [p for p in seen.problems if p.code.startswith("reply")]
    assert (problem.code, problem.where.row, problem.params["kept"]) == ("reply_contradicts", 3, "ITA")


def test_an_answer_without_a_parts_list_waits_for_one():
    seen = examine(load_bank(), CASE, {"reply.csv": REPLY}, load_world(ON))
    assert seen.network is None
    assert [r.maker for r in replies_in(seen.dossier, CASE)] == ["Kugel KK", "Kugel KK"]


def test_another_network_changes_only_what_looks_at_it():
    bank, world = load_bank(), load_world(ON)
    rows = "part,parent,supplier,country,price,revenue\nM,,,DEU,10,1000\nP,M,S,JPN,2,\n"
    seen = examine(bank, CASE, {"parts.csv": rows.encode(), "s.csv": b"article;quantity\n1;5\n"}, world)
    same = conclude_again(bank, CASE, seen, seen.network, seen.analysis, world)
    assert same == seen.findings
    other = examine(bank, CASE, {"parts.csv": rows.replace(",S,JPN", ",,").encode()}, world)
    changed = conclude_again(bank, CASE, seen, other.network, other.analysis, world)
    assert changed != seen.findings
    assert [f.check for f in changed] == [f.check for f in seen.findings]
    kept = {f.check: f for f in seen.findings if f.check.startswith("stock.")}
    assert {f.check: f for f in changed if f.check in kept} == kept


def matched(*own):
    """A line billed 1.5 per cent above its order, before these customers."""
    case, world = CASE.model_copy(update={"own_buyers": own}), load_world(ON)
    files = dossier(purchase_orders({}), advices({}), invoices({"price": 101.5}))
    findings = conclude(load_bank(), case, files, None, None, world)
    return next(f for f in findings if f.check == "trade.three_way_match")


def test_the_same_files_pass_before_a_usual_customer_and_not_before_a_strict_one():
    usual = matched()
    assert (usual.verdict, usual.params["price_percent"], usual.params["judged_by"]) == ("met", 2, ("usual",))
    stated = {"trade.match.price_share": 0.01, "trade.match.over_quantity": 0}
    strict = matched(OwnBuyer(name="Strict AG", cut_off=50, tolerances=stated))
    assert (strict.verdict, strict.params["price_percent"], strict.params["judged_by"]) == (
        "unmet",
        1,
        ("own:Strict AG",),
    )
    assert strict.params["held"] == ("EUR 15.00",)

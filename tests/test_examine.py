"""From files to findings: hints reach the readers, nothing handed in is unknown and not failed."""

from datetime import date

from readiness.content.loader import load_bank
from readiness.examine import examine, hints_of
from readiness.model.case import Case, EvidenceFile
from readiness.world.world import load_world

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

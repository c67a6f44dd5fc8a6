"""Whom to ask first."""

from readiness.evidence.supplier_reply import SupplierReplies
from tests.checks.build import dossier, evidence
from tests.network.example import net, r
from tests.requests.asking import ranked


def test_the_dealer_whose_maker_nobody_knows_comes_before_equal_risks():
    first, *others = ranked()
    assert first.supplier == "Handel"
    assert first.clears > 0
    assert first.lacking["maker"] == ("MAGNET",)
    assert all("maker" not in c.lacking for c in others if c.supplier != "Handel")


def test_revenue_at_risk_decides_where_nothing_is_cleared():
    network = net(
        r("P", site="W", country="DEU", price=100.0, revenue=10.0),
        r("Q", site="W", country="DEU", price=100.0, revenue=90.0),
        r("A", "P", "Small", country="DEU", price=1.0),
        r("B", "Q", "Large", country="DEU", price=1.0),
    )
    assert [(c.supplier, c.at_risk) for c in ranked(network)] == [("Large", 0.9), ("Small", 0.1)]


def test_of_equal_risks_the_one_of_which_less_is_known_comes_first():
    network = net(
        r("P", site="W", country="DEU", price=100.0, revenue=10.0),
        r("A", "P", "A firm", country="DEU", price=1.0, recover_days=30.0),
        r("B", "P", "B firm", country="DEU", price=1.0),
    )
    assert [c.supplier for c in ranked(network)] == ["B firm", "A firm"]


def test_the_firm_itself_is_never_asked_and_what_is_known_is_not_asked_again():
    network = net(
        r("P", site="W", country="DEU", revenue=1.0),
        r("A", "P", "S", country="DEU", origin="DEU", recover_days=30.0),
    )
    (found,) = ranked(network)
    assert set(found.lacking) == {"declaration", "substances", "changes"}
    assert found.parts(("maker",)) == ()
    answers = evidence(
        SupplierReplies,
        {"supplier": "S", "part": "A", "rohs": "yes", "notice_days": 90.0},
        file="r.csv",
        format="supplier-reply",
    )
    (left,) = ranked(network, dossier(answers))
    assert set(left.lacking) == {"declaration"}


def test_a_part_asked_for_several_things_is_listed_once():
    (found,) = ranked(net(r("P", site="W", revenue=1.0), r("A", "P", "S"), r("B", "P", "S")))
    assert found.parts(("maker", "origin")) == ("A", "B")

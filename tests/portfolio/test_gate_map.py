"""Which gate is shut where, and what could be offered to several firms at once."""

from readiness.content.loader import load_bank
from readiness.model.portfolio import FirmStanding, GateStanding
from readiness.portfolio.gate_map import gate_map, offers


def firm(path, *gates):
    found = (
        GateStanding(id=f"{b}/{q}", buyer=b, stage="invite", state=state, effect="blocks", question=q)
        for b, q, state in gates
    )
    return FirmStanding(path=path, gate_list=tuple(found))


FIRMS = (
    firm("a", ("x", "erp.einvoice", "passed"), ("y", "erp.einvoice", "failed"), ("x", "q.rare", "failed")),
    firm("b", ("x", "erp.einvoice", "failed"), ("x", "q.calm", "passed")),
    firm("c", ("x", "q.rare", "unknown")),
)


def test_the_gate_shut_at_most_firms_comes_first_as_its_strictest_buyer_sees_it():
    rows = gate_map(FIRMS)
    assert [row.question for row in rows] == ["erp.einvoice", "q.rare", "q.calm"]
    assert rows[0].states == {"a": "failed", "b": "failed"}
    assert rows[1].states == {"a": "failed", "c": "unknown"}
    assert rows[0].failed == ("a", "b")


def test_an_offer_is_a_gate_shut_at_several_firms_with_the_actions_that_open_it():
    (offer,) = offers(gate_map(FIRMS), load_bank())
    assert (offer.question, offer.firms) == ("erp.einvoice", ("a", "b"))
    assert all("erp.einvoice" in load_bank().action[action].closes for action in offer.actions)


def test_without_firms_there_is_no_map():
    assert gate_map(()) == ()
    assert offers((), load_bank()) == ()

"""The catalogue of actions can be carried out, its levels are honest, and every buyer's gate can be opened."""

import pytest

from readiness.content.loader import load_bank
from readiness.content.texts import texts
from readiness.model.base import LANGS

HORIZONS = ["0-6", "6-12", "12+"]
END = {"0-6": 6, "6-12": 12, "12+": 24}


@pytest.fixture(scope="module")
def bank():
    return load_bank()


def before(bank, action):
    """All actions that must be done before this one."""
    found = set()
    ahead = list(action.needs)
    while ahead:
        need = ahead.pop()
        if need not in found:
            found.add(need)
            ahead += bank.action[need].needs
    return found


def months(bank, action):
    """Usual time from nothing to the end of this action, its prerequisites included."""
    return action.months.mid + max((months(bank, bank.action[n]) for n in action.needs), default=0)


def test_no_action_needs_one_of_a_later_horizon(bank):
    late = [
        (a.id, n)
        for a in bank.actions
        for n in a.needs
        if HORIZONS.index(bank.action[n].horizon) > HORIZONS.index(a.horizon)
    ]
    assert late == []


def test_an_action_fits_into_its_horizon_with_all_it_needs(bank):
    assert [a.id for a in bank.actions if months(bank, a) > END[a.horizon]] == []


def test_an_action_applies_only_where_its_prerequisites_do(bank):
    wrong = []
    for action in bank.actions:
        for need in (bank.action[n] for n in action.needs):
            narrower = need.offer_class and not set(action.offer_class or ("all",)) <= set(need.offer_class)
            stricter = need.applies_if != type(need.applies_if)() and need.applies_if != action.applies_if
            if narrower or stricter:
                wrong.append((action.id, need.id))
    assert wrong == []


def test_a_pilot_reaches_less_than_its_roll_out(bank):
    wrong = [
        (a.id, q)
        for a in bank.actions
        if a.pilot_of
        for q, level in a.closes.items()
        if level >= bank.action[a.pilot_of].closes.get(q, 5)
    ]
    assert wrong == []


def test_every_action_reaches_something_its_prerequisites_do_not(bank):
    idle = []
    for action in bank.actions:
        reached = {}
        for need in before(bank, action):
            for question, level in bank.action[need].closes.items():
                reached[question] = max(level, reached.get(question, 0))
        if all(reached.get(q, 0) >= level for q, level in action.closes.items()):
            idle.append(action.id)
    assert idle == []


def test_an_action_closes_only_questions_asked_of_the_same_firms(bank):
    wrong = []
    for action in bank.actions:
        for question in (bank.question[q] for q in action.closes):
            if (
                action.offer_class
                and question.offer_class
                and not {*action.offer_class} & {*question.offer_class}
            ):
                wrong.append((action.id, question.id))
    assert wrong == []


def test_every_gate_of_every_buyer_can_be_opened_by_an_action(bank):
    shut = []
    for buyer in bank.buyers:
        for gate in buyer.gates:
            question = bank.question[gate.question]
            needed = question.min_level if gate.min_level is None else gate.min_level
            if max((a.closes.get(question.id, 0) for a in bank.actions), default=0) < needed:
                shut.append((buyer.id, question.id, needed))
    assert shut == []


def test_a_cap_lies_below_the_cut_off(bank):
    idle = [(b.id, g.question) for b in bank.buyers for g in b.gates if g.cap and g.cap >= b.cut_off]
    assert idle == []


def test_what_concerns_payment_never_blocks_an_invitation(bank):
    about_payment = {"erp.einvoice", "erp.invoice_matches_order"}
    stages = {g.stage for b in bank.buyers for g in b.gates if g.question in about_payment}
    assert stages == {"pay"}


@pytest.mark.parametrize("lang", LANGS)
def test_every_action_says_what_to_do_first_and_when_it_is_done(bank, lang):
    parts = ("name", "what", "first_step", "proof", "done_when")
    say = texts(lang)
    assert [f"{a.id}/{p}" for a in bank.actions for p in parts if not say.has(f"action/{a.id}/{p}")] == []
    assert {a.group for a in bank.actions} == {
        key.removeprefix("action_group/") for key in say.words if key.startswith("action_group/")
    }


@pytest.mark.parametrize("lang", LANGS)
def test_every_card_carries_its_source_and_a_caution(bank, lang):
    say = texts(lang)
    assert [c.id for c in bank.cards if not say.has(f"card/{c.id}/caution")] == []
    primary = {
        "en": "primary source not given",
        "de": "Primärquelle nicht angegeben",
        "zh": "未给出原始来源",
    }[lang]
    for card in bank.cards:
        named = card.provenance == "named_source"
        assert (primary in say(f"card/{card.id}/source")) != named, card.id

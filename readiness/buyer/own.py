"""Buyers a case brings itself, as profiles beside those of the bank: a customer judged by its own questionnaire."""

from __future__ import annotations

from readiness.model.bank import Bank
from readiness.model.buyer import BuyerGate, BuyerProfile
from readiness.model.case import Case, OwnBuyer
from readiness.model.question import Source


def with_own_buyers(bank: Bank, case: Case) -> Bank:
    """The bank with the case's own buyers in front; version and fingerprint stay those of the bank."""
    known = {b.id for b in bank.buyers}
    own = tuple(_profile(b, bank) for b in case.own_buyers if b.id not in known)
    if not own:
        return bank
    parts = {name: getattr(bank, name) for name in Bank.model_fields}
    return Bank(**{**parts, "buyers": (*own, *bank.buyers)})


def _profile(own: OwnBuyer, bank: Bank) -> BuyerProfile:
    """A gate on a question this bank no longer has is left out: nobody could answer it."""
    gates = (BuyerGate(question=q) for q in dict.fromkeys(own.gates) if q in bank.question)
    dimensions = {d.id for d in bank.dimensions}
    return BuyerProfile(
        id=own.id,
        weights={d: w for d, w in own.weights.items() if d in dimensions},
        cut_off=own.cut_off,
        offer_class=(),
        gates=tuple(gates),
        tolerances={name: value for name, value in own.tolerances.items() if name in bank.tolerances},
        source=(Source(title=own.file or own.name, kind="buyer_form"),),
    )

"""The thresholds a case's files are checked by: the usual ones, with the strictest tolerances its buyers state."""

from __future__ import annotations

from readiness.buyer.considered import considered_buyers
from readiness.buyer.own import with_own_buyers
from readiness.checks.base import Limits
from readiness.model.bank import Bank
from readiness.model.case import Case


def limits_of(bank: Bank, case: Case) -> Limits:
    """What passes before the strictest buyer passes before all; a buyer that states nothing has the usual value.

    So a tolerance is wider than usual only where every buyer the case is looked at by states a wider one.
    """
    usual = bank.limits(case.on)
    buyers = considered_buyers(with_own_buyers(bank, case), case)
    values, stated_by = dict(usual), {}
    for name in bank.tolerances if buyers else ():
        strictest = min(buyers, key=lambda buyer: buyer.tolerances.get(name, usual[name]))
        value = strictest.tolerances.get(name, usual[name])
        if value != usual[name]:
            values[name], stated_by[name] = value, strictest.id
    return Limits(values, stated_by)

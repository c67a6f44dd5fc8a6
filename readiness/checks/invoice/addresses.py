"""Electronic addresses of seller and buyer are of a known scheme and well formed."""

import re

from stdnum import ean

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.invoice.each_once import each_once
from readiness.evidence.invoice import codes
from readiness.evidence.trade import Invoices

GLN, DUNS, LEITWEG, MAIL = "0088", "0060", "0204", "EM"
_FORMS = {
    DUNS: re.compile(r"\d{9}"),
    LEITWEG: re.compile(r"\d{2,12}(-[A-Za-z0-9]{1,30})?-\d{2}"),
    MAIL: re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+"),
}
"""Form of the number by scheme, where one is fixed."""


def trouble(address: str, scheme: str | None) -> str | None:
    """What is wrong with one address: `scheme` or `number`; None if nothing is."""
    if scheme not in codes.address_schemes():
        return "scheme"
    if scheme == GLN:
        return None if len(address) == 13 and ean.is_valid(address) else "number"
    form = _FORMS.get(scheme)
    return "number" if form is not None and not form.fullmatch(address) else None


@check("invoice.addresses", ref="A3")
def addresses(invoices: Invoices) -> Seen:
    """Only invoices that state an address are judged; a network finds nobody under a wrong one."""
    once = each_once(invoices)
    sides = [
        list(zip(once.column(f"{role}_endpoint"), once.column(f"{role}_scheme"), strict=True))
        for role in ("seller", "buyer")
    ]
    found = [[(a, s) for a, s in both if a is not None] for both in zip(*sides, strict=True)]
    judged = once.where([bool(f) for f in found])
    stated = [f for f in found if f]
    wrong = {f"{s or '?'}: {a}" for f in stated for a, s in f if trouble(a, s)}
    return share_right(
        judged,
        [not any(trouble(a, s) for a, s in f) for f in stated],
        "seller_endpoint",
        "buyer_endpoint",
        told={"bad": tuple(sorted(wrong))},
    )

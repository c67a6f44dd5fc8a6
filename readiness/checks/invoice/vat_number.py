"""The seller's VAT number on the invoice can be one: its check digits are right."""

from stdnum import get_cc_module
from stdnum.eu import vat as eu_vat
from stdnum.exceptions import ValidationError

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.invoice.each_once import each_once
from readiness.evidence.trade import Invoices


def sound(number: str, country: str | None) -> bool | None:
    """None where nobody here knows the rule of that country."""
    try:
        eu_vat.validate(number)
    except ValidationError:
        prefix = number[:2].upper()
        if prefix.lower() in eu_vat.MEMBER_STATES or prefix == "EL" or prefix == "XI":
            return False
    else:
        return True
    module = get_cc_module((country or number)[:2].lower(), "vat")
    return None if module is None else bool(module.is_valid(number))


@check("invoice.vat_number", ref="A1")
def vat_number(invoices: Invoices) -> Seen:
    """Offline: whether the number was really given to this firm only the tax offices' register says.

    An invoice without one is left out, because a seller outside the EU may have none; that it must be there where tax
    is charged belongs to EN 16931.
    """
    once = each_once(invoices)
    pairs = zip(once.column("seller_vat"), once.column("seller_country"), strict=True)
    known = [None if number is None else sound(number, country) for number, country in pairs]
    judged = once.where([k is not None for k in known])
    numbers = judged.column("seller_vat")
    right = [k for k in known if k is not None]
    return share_right(
        judged,
        right,
        "seller_vat",
        told={
            "numbers": tuple(sorted(set(numbers))),
            "bad": tuple(sorted({n for n, r in zip(numbers, right, strict=True) if not r})),
        },
    )

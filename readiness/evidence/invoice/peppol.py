"""Our own subset of the fatal rules of Peppol BIS Billing 3.0, for UBL.

The official rules may not be passed on, so these restate the ones buyers' access points refuse most: identifiers,
addresses, references, currency, line arithmetic. Passing them is no certificate.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from stdnum import ean
from stdnum.exceptions import ValidationError

from readiness.evidence.invoice.amounts import amount
from readiness.evidence.invoice.codes import address_schemes
from readiness.evidence.invoice.ubl import BUYER, SELLER
from readiness.evidence.messages.xml_tree import Element

VERSION = "Peppol BIS Billing 3.0"
GLN = "0088"
_PROCESS = re.compile(r"urn:fdc:peppol\.eu:2017:poacc:billing:\d{2}:1\.0")
_CUSTOMIZATION = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
_LEEWAY = Decimal("0.02")
_CENT = Decimal("0.01")


def gln_sound(number: str) -> bool:
    """Thirteen digits, the last a check digit."""
    try:
        return len(ean.validate(number)) == 13
    except ValidationError:
        return False


def _lines(top: Element) -> list[Element]:
    return [*top.all("InvoiceLine"), *top.all("CreditNoteLine")]


def _referenced(top: Element) -> bool:
    return top.value("BuyerReference") is not None or top.value("OrderReference", "ID") is not None


def _filled(top: Element) -> bool:
    """No element is there only to be empty."""
    waiting = [top]
    while waiting:
        at = waiting.pop()
        if not at.children and not at.text.strip():
            return False
        waiting += at.children
    return True


def _endpoints(top: Element) -> list[Element]:
    return [e for side in (SELLER, BUYER) for e in top.all(side, "Party", "EndpointID")]


def _schemes_known(top: Element) -> bool:
    return all(e.attributes.get("schemeID") in address_schemes() for e in _endpoints(top))


def _glns_sound(top: Element) -> bool:
    return all(gln_sound(e.text.strip()) for e in _endpoints(top) if e.attributes.get("schemeID") == GLN)


def _one_currency(top: Element) -> bool:
    """Every amount is in the currency of the invoice; only the tax total may stand twice."""
    own = top.value("DocumentCurrencyCode")
    foreign = [
        e
        for name in ("LegalMonetaryTotal", "InvoiceLine", "CreditNoteLine", "AllowanceCharge")
        for part in top.all(name)
        for e in _with_currency(part)
        if e.attributes["currencyID"] != own
    ]
    return not foreign


def _with_currency(top: Element) -> list[Element]:
    found, waiting = [], [top]
    while waiting:
        at = waiting.pop()
        if "currencyID" in at.attributes:
            found.append(at)
        waiting += at.children
    return found


def _line_amounts(top: Element) -> bool:
    """Quantity x price / base quantity + charges - allowances, to two cents."""
    return all(_line_adds_up(line) for line in _lines(top))


def _line_adds_up(line: Element) -> bool:
    stated, price = amount(line, "LineExtensionAmount"), amount(line, "Price", "PriceAmount")
    quantity = amount(line, "InvoicedQuantity") or amount(line, "CreditedQuantity")
    if stated is None or price is None or quantity is None:
        return True
    base = amount(line, "Price", "BaseQuantity") or Decimal(1)
    changes = sum(
        (
            (amount(c, "Amount") or Decimal(0)) * (1 if c.value("ChargeIndicator") == "true" else -1)
            for c in line.all("AllowanceCharge")
        ),
        Decimal(0),
    )
    computed = (quantity * price / base).quantize(_CENT, ROUND_HALF_UP) + changes
    return abs(stated - computed) <= _LEEWAY


def _base_positive(top: Element) -> bool:
    bases = [b for line in _lines(top) if (b := amount(line, "Price", "BaseQuantity")) is not None]
    return all(base > 0 for base in bases)


def _same_unit(top: Element) -> bool:
    for line in _lines(top):
        base = line.first("Price", "BaseQuantity")
        quantity = line.first("InvoicedQuantity") or line.first("CreditedQuantity")
        unit = base.attributes.get("unitCode") if base else None
        if unit is not None and quantity is not None and quantity.attributes.get("unitCode") != unit:
            return False
    return True


RULES: dict[str, Callable[[Element], bool]] = {
    "PEPPOL-EN16931-R001": lambda top: top.value("ProfileID") is not None,
    "PEPPOL-EN16931-R003": _referenced,
    "PEPPOL-EN16931-R004": lambda top: (top.value("CustomizationID") or "").startswith(_CUSTOMIZATION),
    "PEPPOL-EN16931-R007": lambda top: _PROCESS.fullmatch(top.value("ProfileID") or "") is not None,
    "PEPPOL-EN16931-R008": _filled,
    "PEPPOL-EN16931-R010": lambda top: top.value(BUYER, "Party", "EndpointID") is not None,
    "PEPPOL-EN16931-R020": lambda top: top.value(SELLER, "Party", "EndpointID") is not None,
    "PEPPOL-EN16931-R051": _one_currency,
    "PEPPOL-EN16931-R120": _line_amounts,
    "PEPPOL-EN16931-R121": _base_positive,
    "PEPPOL-EN16931-R130": _same_unit,
    "PEPPOL-EN16931-CL008": _schemes_known,
    "PEPPOL-COMMON-R040": _glns_sound,
}
"""Rule -> whether the invoice keeps it."""


def failed_peppol(top: Element) -> list[str]:
    return [rule for rule, kept in RULES.items() if not kept(top)]

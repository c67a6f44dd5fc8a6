"""The arithmetic of EN 16931 computed again in exact decimals: what is left where the official rules cannot be run.

Only BR-CO-10 to BR-CO-17 are recomputed. Passing them proves nothing about the other rules; breaking one of them is
as sure as with the official set.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from readiness.evidence.invoice.document import Sums

VERSION = "EN 16931 (BR-CO-10 ... BR-CO-17)"
_CENT = Decimal("0.01")
_ZERO = Decimal(0)
_LEEWAY = Decimal(1)
"""The standard lets the tax of a group differ by less than one unit, for invoices that round each line."""


def failed_sums(sums: Sums) -> list[str]:
    """A missing total breaks its rule; a missing part counts as nothing, as in the standard."""
    allowance, charge = sums.allowance_total or _ZERO, sums.charge_total or _ZERO
    checks = {
        "BR-CO-10": _same(sums.line_total, _total(sums.lines)),
        "BR-CO-11": not sums.allowances or _same(sums.allowance_total, _total(sums.allowances)),
        "BR-CO-12": not sums.charges or _same(sums.charge_total, _total(sums.charges)),
        "BR-CO-13": _same(sums.net, _minus(sums.line_total, allowance - charge)),
        "BR-CO-14": sums.tax is None or _same(sums.tax, _total(g.tax for g in sums.groups)),
        "BR-CO-15": _same(sums.gross, _minus(sums.net, -(sums.tax or _ZERO))),
        "BR-CO-16": _same(
            sums.payable, _minus(sums.gross, (sums.prepaid or _ZERO) - (sums.rounding or _ZERO))
        ),
        "BR-CO-17": all(_taxed(g.base, g.rate, g.tax) for g in sums.groups),
    }
    return [rule for rule, kept in checks.items() if not kept]


def _total(parts: Iterable[Decimal | None]) -> Decimal | None:
    known = list(parts)
    return None if None in known else sum((p for p in known if p is not None), _ZERO)


def _minus(one: Decimal | None, other: Decimal) -> Decimal | None:
    return None if one is None else one - other


def _same(stated: Decimal | None, computed: Decimal | None) -> bool:
    if stated is None or computed is None:
        return False
    return stated == computed.quantize(_CENT, ROUND_HALF_UP)


def _taxed(base: Decimal | None, rate: Decimal | None, tax: Decimal | None) -> bool:
    """A group without a rate is outside the scope of the tax and carries none."""
    if base is None or tax is None:
        return False
    return abs(abs(tax) - abs(base * (rate or _ZERO) / 100)) < _LEEWAY

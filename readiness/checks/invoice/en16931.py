"""Invoices pass the official rules of EN 16931."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.invoice.each_once import electronic, named
from readiness.evidence.trade import Invoices
from readiness.model.place import Param


@check("invoice.en16931", ref="B2")
def en16931(invoices: Invoices, limits: Limits) -> Seen:
    """A failed rule is sure; that none failed counts only where all of them were run, never after the sums alone.

    ZUGFeRD 1.0 cannot pass: the rules do not know it. How far passing reaches depends on how many invoices there are.
    """
    sent = electronic(invoices)
    total = sent.count()
    if not total:
        return Seen.no_evidence(total=0)
    failed, partial, rules = sent.column("rules_failed"), sent.column("rules_partial"), sent.column("rules")
    formats = {head.file: head.format for head in sent.heads}
    old = [formats[file] == "zugferd-1" for file in sent.column("file")]
    wrong = [bool(f) or o for f, o in zip(failed, old, strict=True)]
    passed = sum(not w and p is False for w, p in zip(wrong, partial, strict=True))
    told: dict[str, Param] = {
        "total": total,
        "right": passed,
        "wrong": sum(wrong),
        "unproven": total - passed - sum(wrong),
        "rules": tuple(sorted({rule for rule in rules if rule})),
        "failed": tuple(sorted({rule for found in failed for rule in found or ()})),
        "invoices": named(sent.where(wrong)),
    }
    if not any(wrong) and passed < total:
        return Seen.not_checked(**told)
    few, many = limits["invoice.en16931.few_level"], limits["invoice.en16931.many_level"]
    reach = many if total >= limits["invoice.en16931.many"] else few
    return Seen(
        level=reach if passed == total else few * passed / total,
        params=told,
        places=sent.where(wrong).places("rules_failed"),
        place_count=sum(wrong),
        whole_file=False,
    )

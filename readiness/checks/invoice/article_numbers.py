"""Every invoice line names the article as seller and buyer know it, or by a valid GTIN."""

from stdnum import ean

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.trade import Invoices


@check("invoice.article_numbers", ref="B7")
def article_numbers(invoices: Invoices) -> Seen:
    """Right: the seller's number, and beside it the buyer's or a GTIN; a GTIN with a wrong check digit spoils the line."""
    own, theirs, gtins = (invoices.column(name) for name in ("article", "buyer_article", "gtin"))
    sound = [g is None or ean.is_valid(g) for g in gtins]
    right = [
        a is not None and (b is not None or g is not None) and s
        for a, b, g, s in zip(own, theirs, gtins, sound, strict=True)
    ]
    return share_right(
        invoices,
        right,
        "article",
        "buyer_article",
        "gtin",
        told={
            "with_own": len(own) - own.count(None),
            "with_buyers": len(theirs) - theirs.count(None),
            "with_gtin": len(gtins) - gtins.count(None),
            "bad_gtins": tuple(sorted({g for g, s in zip(gtins, sound, strict=True) if g and not s})),
        },
    )

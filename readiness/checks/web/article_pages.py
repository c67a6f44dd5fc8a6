"""For how many articles of the catalogue the saved site has a page a machine can use."""

from __future__ import annotations

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import compared
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.web import WebPages, WebProducts
from readiness.model.ladder import ladder_level

WHOLE = "web-site"


@check("web.article_pages")
def article_pages(products: WebProducts, pages: WebPages, catalogue: Catalogue, limits: Limits) -> Seen:
    """Counts an article whose page names it, its brand and its technical data, and can be read without scripts.

    Only a saved site can show coverage; a page handed in by itself was picked. Machines built to specification have
    no page to be counted.
    """
    listed = catalogue.where([c != "machine_to_spec" for c in catalogue.column("offer_class")])
    saved = {head.file for head in products.heads if head.format == WHOLE}
    if not listed.count() or not saved:
        return Seen.no_evidence(total=listed.count(), right=0)
    shown = _shown(products, _readable(pages, limits), saved)
    pairs = zip(listed.column("supplier_pid"), listed.column("gtin"), strict=True)
    right = [bool(shown & {number for number in pair if number is not None}) for pair in pairs]
    level = ladder_level(100 * sum(right) / len(right), limits.ladder("web.article_pages_percent"))
    without = listed.where([not r for r in right])
    return Seen(
        level=min(level, limits["web.article_pages_level"]),
        params={"total": len(right), "right": sum(right)},
        places=without.places("supplier_pid"),
        place_count=without.count(),
        assurance=compared(products, catalogue),
    )


def _readable(pages: WebPages, limits: Limits) -> set[tuple[str, str | None]]:
    """File and path of the pages that need no scripts and may be indexed."""
    columns = (pages.column(name) for name in ("file", "sheet", "text_length", "noindex"))
    least = limits["web.readable_characters"]
    return {
        (file, path)
        for file, path, length, shut in zip(*columns, strict=True)
        if (length or 0) >= least and not shut
    }


def _shown(products: WebProducts, readable: set[tuple[str, str | None]], saved: set[str]) -> set[str]:
    """Numbers of the products whose entry says enough."""
    fields = ("file", "sheet", "article", "mpn", "gtin", "product_name", "brand", "features")
    columns = (products.column(name) for name in fields)
    return {
        number
        for file, path, article, mpn, gtin, name, brand, features in zip(*columns, strict=True)
        if file in saved and (file, path) in readable and name and brand and features
        for number in (article, mpn, gtin)
        if number is not None
    }

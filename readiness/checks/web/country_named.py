"""Products on the web name their country of origin, the same as the catalogue."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.checks.base import Seen, check
from readiness.checks.coverage import compared, share_right
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.web import WebProducts
from readiness.world.world import World


@check("web.country_named", ref="D5")
def country_named(products: WebProducts, world: World, catalogue: Catalogue | None) -> Seen:
    """Right is a country that exists and that the catalogue, where it names one for the article, does not contradict."""
    listed = _listed(catalogue, world) if catalogue is not None else {}
    said = [world.countries.resolve(text) for text in products.column("country_of_origin")]
    numbers = zip(products.column("article"), products.column("gtin"), strict=True)
    known = [next((listed[n] for n in pair if n in listed), None) for pair in numbers]
    differs = [
        here is not None and there is not None and here != there
        for here, there in zip(said, known, strict=True)
    ]
    met = sum(there is not None for there in known)
    return share_right(
        products,
        [here is not None and not wrong for here, wrong in zip(said, differs, strict=True)],
        "country_of_origin",
        told={"silent": said.count(None), "compared": met, "differing": sum(differs)},
        assurance=compared(products, catalogue) if catalogue is not None and met else None,
    )


def _listed(catalogue: Catalogue, world: World) -> Mapping[str, str]:
    """Country by article number and GTIN, where the catalogue names one."""
    found: dict[str, str] = {}
    columns = (catalogue.column(name) for name in ("supplier_pid", "gtin", "country_of_origin"))
    for article, gtin, country in zip(*columns, strict=True):
        code = world.countries.resolve(country)
        if code is not None:
            found |= {number: code for number in (article, gtin) if number is not None}
    return found

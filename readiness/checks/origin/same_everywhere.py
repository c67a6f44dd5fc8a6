"""An article has one origin: the same in catalogue, invoice, parts list and supplier's declaration."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from readiness.checks.base import Seen, check, share_level
from readiness.checks.coverage import compared
from readiness.checks.origin.declared_on_paper import PaperLine, lines_on_paper
from readiness.evidence.base import Evidence
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.document import SupplierDeclarations
from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.parts_list import PartsList
from readiness.evidence.trade import Invoices
from readiness.model.place import Place
from readiness.world.countries import Countries
from readiness.world.world import World

STATED: Mapping[type[Evidence], tuple[str, str]] = {
    Catalogue: ("supplier_pid", "country_of_origin"),
    Invoices: ("article", "country_of_origin"),
    PartsList: ("part", "origin"),
    OriginDeclarations: ("article", "origin"),
}
"""Kind of evidence -> its columns of article and origin; a further kind is one line here."""


@dataclass(frozen=True)
class _Origin:
    source: type[Evidence]
    article: str
    countries: frozenset[str]
    """Several where a bloc such as the EU is named."""
    place: Place
    seen: bool = True
    """False for what was read from a paper and nobody has confirmed."""


@check("origin.same_everywhere", ref="F1")
def same_everywhere(
    catalogue: Catalogue | None,
    invoices: Invoices | None,
    parts: PartsList | None,
    declarations: OriginDeclarations | None,
    papers: SupplierDeclarations | None,
    world: World,
) -> Seen:
    """Articles named in at least two of these kinds of file; "EU" agrees with each of its members.

    A declaration is one kind, whether it came as a table or as a paper whose text was read; what nobody confirmed on a
    paper makes the comparison a claim.

    Preferential and commercial origin may differ by law, but a buyer's system compares what stands in the field.
    """
    given = (catalogue, invoices, parts, declarations)
    by_article: dict[str, list[_Origin]] = {}
    for evidence in given:
        if evidence is not None:
            for origin in _origins(evidence, world.countries):
                by_article.setdefault(origin.article, []).append(origin)
    for line in lines_on_paper(papers):
        by_article.setdefault(line.article, []).extend(_of_paper(line, world.countries))
    shared = {a: said for a, said in by_article.items() if len({o.source for o in said}) > 1}
    clashing = {
        a: said for a, said in shared.items() if not frozenset.intersection(*(o.countries for o in said))
    }
    told = {"total": len(shared), "right": len(shared) - len(clashing), "wrong": len(clashing)}
    if not shared:
        return Seen.no_evidence(**told)
    return Seen(
        level=share_level(len(shared) - len(clashing), len(shared)),
        params=told,
        places=tuple(o.place for said in clashing.values() for o in said),
        assurance=compared(*(e for e in given if e is not None)) if _all_seen(shared) else "claimed",
    )


def _of_paper(line: PaperLine, countries: Countries) -> Iterator[_Origin]:
    meant = [known for origin in line.origins if (known := countries.members(origin))]
    if meant:
        yield _Origin(
            OriginDeclarations, line.article, frozenset().union(*meant), line.place, seen=line.confirmed
        )


def _all_seen(shared: Mapping[str, list[_Origin]]) -> bool:
    return all(origin.seen for said in shared.values() for origin in said)


def _origins(evidence: Evidence, countries: Countries) -> Iterator[_Origin]:
    """One statement an article, origin and file; a word that names no country says nothing here."""
    article_column, origin_column = STATED[type(evidence)]
    seen: set[tuple[str, str, str]] = set()
    places = evidence.places(origin_column, limit=None)
    lines = zip(evidence.column(article_column), evidence.column(origin_column), places, strict=True)
    for article, said, place in lines:
        meant = countries.members(said) if said else None
        key = (place.file, str(article), str(said))
        if article is not None and meant and key not in seen:
            seen.add(key)
            yield _Origin(type(evidence), str(article), meant, place)

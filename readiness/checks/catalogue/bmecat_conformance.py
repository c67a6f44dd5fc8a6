"""How far a BMEcat keeps the rules of its standard: reported, because real buyers load files that do not."""

from bisect import bisect_right
from collections.abc import Iterator

from readiness.checks.base import Seen, check, share_level
from readiness.evidence.base import FileHead
from readiness.evidence.catalogue import Catalogue
from readiness.model.place import Place

FORMAT = "bmecat"
UNSTATED = "unstated"
"""A file that does not say its version."""


@check("catalogue.bmecat_conformance", ref="C17")
def bmecat_conformance(catalogue: Catalogue) -> Seen:
    """The header counts as one part beside the articles; an article is broken if a rule is broken within its lines."""
    heads = [head for head in catalogue.heads if head.format == FORMAT]
    starts = {head.file: _starts(catalogue, head.file) for head in heads}
    parts = sum(len(rows) + 1 for rows in starts.values())
    if not any(starts.values()):
        return Seen.no_evidence(total=0)
    places = tuple(place for head in heads for place in _broken(head))
    broken = {(p.file, bisect_right(starts[p.file], p.row or 0)) for p in places}
    return Seen(
        level=share_level(parts - len(broken), parts),
        params={
            "total": parts - len(heads),
            "versions": tuple(sorted({head.format_version or UNSTATED for head in heads})),
            "broken": len(broken),
            "problems": len(places),
        },
        places=places,
    )


def _starts(catalogue: Catalogue, file: str) -> list[int]:
    rows = zip(catalogue.column("file"), catalogue.column("row"), strict=True)
    return [row for name, row in rows if name == file and row is not None]


def _broken(head: FileHead) -> Iterator[Place]:
    yield from (p.where or Place(file=head.file) for p in head.problems)

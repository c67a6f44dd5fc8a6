"""Every article links its documents: data sheet, manual or declaration, drawing or model."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.catalogue import Catalogue

PICTURES = frozenset(
    {
        *("thumbnail", "normal", "detail", "logo", "icon", "image", "picture", "photo"),
        *("bild", "foto", "abbildung", "produktbild", "图片", "照片"),
    }
)
"""What BMEcat and people call a picture; it is welcome, but it answers no question about the article."""


@check("catalogue.documents", ref="C11")
def documents(catalogue: Catalogue, limits: Limits) -> Seen:
    """Mean over the articles of how many kinds of document they link, of those an article should carry.

    Links whose kind the file does not name count as one kind: they may be anything, but no more than that is shown.
    """
    total = catalogue.count()
    if not total:
        return Seen.no_evidence(total=0)
    wanted = int(limits["catalogue.documents_wanted"])
    linked = zip(catalogue.column("mime_kinds"), catalogue.column("mime_count"), strict=True)
    counts = [kinds_linked(kinds or [], number or 0) for kinds, number in linked]
    without = catalogue.where([count == 0 for count in counts])
    fewer = catalogue.where([count < wanted for count in counts])
    return Seen(
        level=4 * sum(min(count, wanted) for count in counts) / (wanted * total),
        params={
            "total": total,
            "right": total - fewer.count(),
            "wanted": wanted,
            "without": without.count(),
            "some": fewer.count() - without.count(),
        },
        places=fewer.places("mime_kinds"),
        place_count=fewer.count(),
    )


def kinds_linked(kinds: list[str], number: int) -> int:
    """Distinct kinds of document among the links of one article, pictures left out."""
    if not kinds:
        return min(number, 1)
    return len({kind.strip().casefold() for kind in kinds} - PICTURES)

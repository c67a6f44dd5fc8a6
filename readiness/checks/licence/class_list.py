"""Every article sold has its export class on a list, with the list's version, the day and the reviewer."""

from __future__ import annotations

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import compared
from readiness.checks.export_numbers import stated
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.licence import ExportClasses
from readiness.model.ladder import ladder_level

WHO_AND_WHEN = ("list_version", "checked_on", "reviewer")


@check("export.class_list")
def class_list(classes: ExportClasses, catalogue: Catalogue | None, limits: Limits) -> Seen:
    """Share of the catalogue's articles with a class, and with list version, day and reviewer beside it: the lower of
    the question's anchors counts. Without a catalogue nobody knows what is missing, so the last level is not given."""
    columns = [classes.column(name) for name in ("export_class", *WHO_AND_WHEN)]
    lines = list(zip(classes.column("article"), *columns, strict=True))
    with_class = {article for article, said, *_ in lines if stated(said)}
    whole = {article for article, said, *rest in lines if stated(said) and all(r is not None for r in rest)}
    sold = {pid for pid in (catalogue.column("supplier_pid") if catalogue else ()) if pid}
    wanted = sold or {article for article, *_ in lines}
    if not wanted:
        return Seen.no_evidence(total=0)
    bare = ladder_level(100 * len(with_class & wanted) / len(wanted), limits.ladder("export.class_share"))
    full = ladder_level(100 * len(whole & wanted) / len(wanted), limits.ladder("export.class_share"))
    level = max(min(bare, limits["export.bare_class_level"]), full)
    wrong = classes.where([article not in whole for article, *_ in lines])
    return Seen(
        level=level if sold else min(level, limits["export.without_catalogue_level"]),
        params={
            "total": len(wanted),
            "right": len(whole & wanted),
            "wrong": len(wanted - whole),
            "with_class": len(with_class & wanted),
            "compared": bool(sold),
            "not_listed": len(wanted - {article for article, *_ in lines}),
        },
        places=wrong.places("export_class", *WHO_AND_WHEN),
        place_count=wrong.count(),
        assurance=compared(classes, catalogue) if catalogue and sold else classes.assurance,
        whole_file=bool(sold),
    )

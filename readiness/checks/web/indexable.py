"""Product pages may be indexed, can be read without scripts, and stand in the site map."""

from __future__ import annotations

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.web import SiteMap, WebPages


@check("web.indexable", ref="D7")
def indexable(pages: WebPages, limits: Limits, site_map: SiteMap | None) -> Seen:
    """Judges the pages with products, or all where none has any; without a site map only part can be shown."""
    selling = [bool(count) for count in pages.column("products")]
    judged = pages.where(selling) if any(selling) else pages
    shut = [flag is True for flag in judged.column("noindex")]
    thin = [(length or 0) < limits["web.readable_characters"] for length in judged.column("text_length")]
    listed = set(site_map.column("url")) if site_map is not None and site_map.count() else None
    urls = judged.column("url")
    unlisted = [listed is not None and url is not None and url not in listed for url in urls]
    seen = share_right(
        judged,
        [not any(faults) for faults in zip(shut, thin, unlisted, strict=True)],
        "url",
        told={"shut": sum(shut), "thin": sum(thin), "unlisted": sum(unlisted), "listed": len(listed or ())},
    )
    if listed or seen.level is None:
        return seen
    return Seen(
        level=min(seen.level, limits["web.no_site_map_level"]),
        params=seen.params,
        places=seen.places,
        place_count=seen.place_count,
    )

"""llms.txt is a guide an assistant can follow: title, summary, sections, links that lead somewhere."""

from __future__ import annotations

from readiness.checks.base import Seen, check, share_level
from readiness.evidence.web import LlmsLinks

MARKS = ("title", "summary", "sections", "links")


@check("web.llms_guide", ref="D6")
def llms_guide(links: LlmsLinks) -> Seen:
    """A quarter each for title, summary, every link in a section, every link with an address. Without links: nothing."""
    urls = links.column("url")
    total = len(urls) - urls.count(None)
    if not urls:
        return Seen.no_evidence(total=0, lacking=MARKS)
    has = {
        "title": all(t is not None for t in links.column("title")),
        "summary": all(s is not None for s in links.column("summary")),
        "sections": all(s is not None for s in links.column("section")),
        "links": None not in urls,
    }
    dead = links.where_empty("url")
    return Seen(
        level=share_level(sum(has.values()), len(MARKS)) if total else 0,
        params={"total": total, "lacking": tuple(name for name in MARKS if not has[name])},
        places=dead.places("url"),
    )

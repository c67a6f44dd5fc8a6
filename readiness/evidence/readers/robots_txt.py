"""robots.txt, told by its directives."""

from __future__ import annotations

from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading
from readiness.evidence.shapes_web import CRAWLER_RULE
from readiness.evidence.website import robots
from readiness.evidence.website.part import Form, put_together

FORM = Form("robots-txt", (CRAWLER_RULE,))


def recognises(data: bytes) -> bool:
    return family_of(data) == "text" and robots.recognises(data)


def read(data: bytes, hint: Hint) -> Reading:
    part = robots.parse(data)
    return put_together(FORM, (part,), records=len(part.lines))

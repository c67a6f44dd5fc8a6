"""llms.txt, told by its Markdown: a title, then lists of links."""

from __future__ import annotations

from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading
from readiness.evidence.shapes_web import LLMS_LINK
from readiness.evidence.website import llms
from readiness.evidence.website.part import Form, put_together

FORM = Form("llms-txt", (LLMS_LINK,))


def recognises(data: bytes) -> bool:
    return family_of(data) == "text" and llms.recognises(data)


def read(data: bytes, hint: Hint) -> Reading:
    part = llms.parse(data)
    return put_together(FORM, (part,), records=llms.link_count(part))

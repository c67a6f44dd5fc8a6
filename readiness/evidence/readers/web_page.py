"""A saved web page: HTML, or XHTML written as XML."""

from __future__ import annotations

from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading
from readiness.evidence.shapes_web import WEB_ORGANISATION, WEB_PAGE, WEB_PRODUCT
from readiness.evidence.website.page import parse
from readiness.evidence.website.part import Form, put_together
from readiness.evidence.xml_stream import root_of

FORM = Form("web-page", (WEB_PAGE, WEB_PRODUCT, WEB_ORGANISATION))


def recognises(data: bytes) -> bool:
    family = family_of(data)
    return family == "html" or (family == "xml" and root_of(data) == "html")


def read(data: bytes, hint: Hint) -> Reading:
    part = parse(data)
    return put_together(FORM, (part,), records=sum(line.shape is WEB_PAGE for line in part.lines))

"""sitemap.xml, told by its root element."""

from __future__ import annotations

from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading
from readiness.evidence.shapes_web import SITE_MAP
from readiness.evidence.website import site_map
from readiness.evidence.website.part import Form, put_together
from readiness.evidence.xml_stream import XmlTrouble, root_of

FORM = Form("sitemap", (SITE_MAP,))


def recognises(data: bytes) -> bool:
    return family_of(data) == "xml" and root_of(data) in site_map.ROOTS


def read(data: bytes, hint: Hint) -> Reading:
    try:
        part, entries = site_map.parse(data)
    except XmlTrouble as refused:
        return Reading(FORM.format, "unreadable", problems=(refused.trouble,))
    return put_together(FORM, (part,), records=entries)

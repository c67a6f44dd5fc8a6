"""A saved site as an archive: its pages, and beside them robots.txt, llms.txt, site map, profiles, security.txt.

Every member is recognised by its content, as if it had been handed in alone; what is none of these is left aside.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace

from readiness.evidence.archive import members
from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import Family, family_of
from readiness.evidence.readers import agent_profile, llms_txt, robots_txt, security_txt, sitemap, web_page
from readiness.evidence.reading import Hint, Reading, Trouble
from readiness.evidence.shapes_web import WEB, WEB_PAGE
from readiness.evidence.website import llms, page, robots, security, site_map
from readiness.evidence.website.part import Form, Part, put_together
from readiness.evidence.xml_stream import XmlTrouble

FORM = Form("web-site", WEB)
PAGES = (".html", ".htm", ".xhtml")
_FOREIGN = ("[content_types].xml", "mimetype", "_rels/.rels", "aasx/")
"""Members of packages that carry pages only by chance: Office, OpenDocument, shells of machines."""
_TEXTS = ((robots_txt, robots), (llms_txt, llms), (security_txt, security))


def recognises(data: bytes) -> bool:
    """An archive with a page or robots.txt in it that is no package of another kind."""
    if family_of(data) != "zip":
        return False
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name.lower() for name in archive.namelist()]
    return not any(name.startswith(_FOREIGN) for name in names) and any(
        name.endswith(PAGES) or name.rpartition("/")[2] == "robots.txt" for name in names
    )


def read(data: bytes, hint: Hint) -> Reading:
    parts = [part for path, content in members(data, ("",)) for part in _parts(path, content)]
    if not parts:
        return Reading(FORM.format, "parsable", problems=(Trouble("site_empty"),))
    pages = sum(line.shape is WEB_PAGE for part in parts for line in part.lines)
    return put_together(FORM, parts, records=pages or len(parts))


def _parts(path: str, content: bytes) -> Iterator[Part]:
    part = _part(family_of(content), content)
    if part is not None:
        yield replace(part, path=path)


def _part(family: Family, content: bytes) -> Part | None:
    if family == "html" or (family == "xml" and web_page.recognises(content)):
        return page.parse(content)
    if family == "xml" and sitemap.recognises(content):
        return _site_map(content)
    if family == "json":
        found = agent_profile.parsed(parse_json(content)[0])
        return found[1] if found else None
    if family == "text":
        return next((reading.parse(content) for told, reading in _TEXTS if told.recognises(content)), None)
    return None


def _site_map(content: bytes) -> Part:
    try:
        return site_map.parse(content)[0]
    except XmlTrouble as refused:
        return Part(troubles=(refused.trouble,))

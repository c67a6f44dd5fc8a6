"""security.txt, told by its fields."""

from __future__ import annotations

from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading
from readiness.evidence.shapes_web import SECURITY_CONTACT
from readiness.evidence.website import security
from readiness.evidence.website.part import Form, put_together

FORM = Form("security-txt", (SECURITY_CONTACT,))


def recognises(data: bytes) -> bool:
    return family_of(data) == "text" and security.recognises(data)


def read(data: bytes, hint: Hint) -> Reading:
    part = security.parse(data)
    return put_together(FORM, (part,), records=security.contact_count(part))

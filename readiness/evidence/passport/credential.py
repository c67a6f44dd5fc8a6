"""A credential, plain or in the envelope of a signed token, and whether it is a product passport."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from readiness.evidence.catena_x.values import at_pointer
from readiness.evidence.json_text import parse_json

_TOKEN = "data:application/vc"
_PASSPORT = "DigitalProductPassport"
_CREDENTIAL = "VerifiableCredential"
_SUBJECTS = ("ProductPassport", "Product", _PASSPORT)


def opened(document: Any) -> tuple[Any, bool]:
    """The credential itself, and whether it came inside a signed token."""
    ident = at_pointer(document, "/id")
    if not isinstance(ident, str) or not ident.startswith(_TOKEN):
        return document, False
    parts = ident.rpartition(",")[2].split(".")
    if len(parts) != 3:
        return document, False
    try:
        content = base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))
    except (binascii.Error, ValueError):
        return document, False
    inside, trouble = parse_json(content)
    return (document, False) if trouble is not None else (inside, True)


def is_passport(document: Any) -> bool:
    """By its own type, or as a credential whose subject is a product."""
    if not isinstance(document, dict):
        return False
    kinds = types_of(document)
    subject = document.get("credentialSubject")
    return _PASSPORT in kinds or (_CREDENTIAL in kinds and not set(types_of(subject)).isdisjoint(_SUBJECTS))


def types_of(record: Any) -> list[str]:
    said = record.get("type", record.get("@type")) if isinstance(record, dict) else None
    return [each for each in (said if isinstance(said, list) else [said]) if isinstance(each, str)]

"""security.txt (RFC 9116): where a finder of a weakness writes to, and until when that holds.

Conformant: at least one contact, every contact a mailto:, https: or tel: address, exactly one expiry that is a full
time stamp, at most one list of languages, keys under https:, dns: or openpgp4fpr:. A signature is noted, not verified.
"""

from __future__ import annotations

import re
from datetime import datetime

from readiness.evidence.reading import Trouble
from readiness.evidence.shapes_web import SECURITY_CONTACT
from readiness.evidence.tables.dates import in_utc, parse_moment
from readiness.evidence.website.part import Line, Part
from readiness.evidence.website.plain import Numbered, directive, head_lines, text_lines

FIELDS = frozenset(
    (
        "acknowledgments",
        "canonical",
        "contact",
        "csaf",
        "encryption",
        "expires",
        "hiring",
        "policy",
        "preferred-languages",
    )
)
_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_SIGNATURE = "-----BEGIN PGP SIGNATURE-----"
_CONTACT = re.compile(r"(?:mailto:[^\s@]+@[^\s@]+|https://\S+|tel:\+?[0-9().\- ]+)")
_KEY = re.compile(r"(?:https://|dns:|openpgp4fpr:)\S+", re.I)
_STAMP = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)")


def recognises(data: bytes) -> bool:
    """Nothing but `Field: value` lines, the first of them a field of the standard, and a contact or an expiry."""
    stated = [directive(line) for _, line in _body(head_lines(data))]
    names = [found[0] for found in stated if found is not None]
    whole = bool(names) and len(names) == len(stated)
    return whole and names[0] in FIELDS and _tells(names)


def _tells(names: list[str]) -> bool:
    return "contact" in names or ("expires" in names and FIELDS.issuperset(names))


def parse(data: bytes) -> Part:
    lines = list(text_lines(data))
    stated = [(row, *found) for row, text in _body(lines) if (found := directive(text)) is not None]
    expiries = [(row, value) for row, name, value in stated if name == "expires"]
    contacts = [(row, value) for row, name, value in stated if name == "contact"]
    valid = [value for _, value in contacts if _CONTACT.fullmatch(value)]
    troubles = [
        Trouble("security_contact", row, "contacts", params={"value": value[:80]})
        for row, value in contacts
        if value not in valid
    ]
    if not contacts:
        troubles.append(Trouble("security_no_contact", 1, "contacts"))
    expires = _moment(expiries[0][1]) if len(expiries) == 1 else None
    if expires is None:
        row = expiries[0][0] if expiries else 1
        troubles.append(Trouble("security_expires", row, "expires_at", params={"found": len(expiries)}))
    keys = [(row, value) for row, name, value in stated if name == "encryption"]
    troubles += [Trouble("security_key", row, "encryption") for row, value in keys if not _KEY.match(value)]
    languages = [row for row, name, _ in stated if name == "preferred-languages"]
    troubles += [Trouble("security_double", row, "languages") for row in languages[1:]]
    values = {
        "contacts": valid,
        "expires_at": expires,
        "policy": next((value for _, name, value in stated if name == "policy"), None),
        "encryption": next((value for _, value in keys if _KEY.match(value)), None),
        "signed": any(text == _SIGNED for _, text in lines),
    }
    row = expiries[0][0] if expiries else (contacts[0][0] if contacts else 1)
    return Part((Line(SECURITY_CONTACT, values, row),), tuple(troubles))


def _body(lines: list[Numbered]) -> list[Numbered]:
    """The lines between the armour of a signature, without remarks."""
    kept: list[Numbered] = []
    for row, text in lines:
        if text == _SIGNATURE:
            break
        if text != _SIGNED and not text.lower().startswith("hash:") and not text.startswith("#"):
            kept.append((row, text))
    return kept


def _moment(value: str) -> datetime | None:
    """Only a full time stamp with its offset, as the standard asks."""
    if not _STAMP.fullmatch(value):
        return None
    moment = parse_moment(value.upper().replace(" ", "T"), None)
    return in_utc(moment)[0] if moment is not None else None


def contact_count(part: Part) -> int:
    return sum(len(found) for line in part.lines if isinstance(found := line.values["contacts"], list))

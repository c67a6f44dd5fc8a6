"""The web site says in markup who the firm is: registered name, number, country, contact, certificates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from stdnum import ean, lei
from stdnum.cn import uscc
from stdnum.eu import vat

from readiness.checks.base import Seen, check, share_level
from readiness.evidence.web import WebOrganisations

WANTED = ("legal_name", "number", "country", "contact", "certificate")
_DUNS = re.compile(r"\d{9}")


@check("web.organisation", ref="D4")
def organisation(firms: WebOrganisations) -> Seen:
    """The fullest entry counts: a site repeats its short form on every page. Numbers count with right check digits only."""
    lines = firms.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0, gaps=WANTED)
    stated = [_stated(line) for line in lines]
    best = max(range(len(lines)), key=lambda at: len(stated[at]))
    gaps = tuple(name for name in WANTED if name not in stated[best])
    shown = firms.where([at == best and bool(gaps) for at in range(len(lines))])
    return Seen(
        level=share_level(len(WANTED) - len(gaps), len(WANTED)),
        params={"total": len(lines), "gaps": gaps},
        places=shown.places("organisation"),
    )


def _stated(line: Mapping[str, Any]) -> set[str]:
    has = {
        "legal_name": line["legal_name"] is not None,
        "number": _number_right(line),
        "country": line["country"] is not None,
        "contact": bool(line["contact_points"]),
        "certificate": bool(line["certifications"]),
    }
    return {name for name, there in has.items() if there}


def _number_right(line: Mapping[str, Any]) -> bool:
    """Any one number that identifies the firm, right by its own rule."""
    taxed, duns = line["vat_id"] or "", (line["duns"] or "").replace("-", "")
    return (
        vat.is_valid(taxed)
        or uscc.is_valid(taxed)
        or lei.is_valid(line["lei"] or "")
        or ean.is_valid(line["gln"] or "")
        or _DUNS.fullmatch(duns) is not None
    )

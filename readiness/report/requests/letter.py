"""A request as a letter: plain data for the template; every word is said here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from readiness.model.case import Case, SupplierRequest
from readiness.report.charts.palette import FAMILIES, LIGHT
from readiness.report.document import REGION
from readiness.report.pdf import set_all
from readiness.report.requests.wording import wording
from readiness.report.words import Words

TEMPLATE = "letter.typ"
LABELS = ("asked", "how", "parts", "number", "day", "due")


def letter_pdfs(
    requests: Sequence[tuple[SupplierRequest, int | None]], case: Case, say: Words
) -> list[bytes]:
    """One letter a request, in their order; beside each the parts still open where it is a reminder."""
    told = [letter(request, case, say, still_open) for request, still_open in requests]
    return set_all([json.dumps(one, ensure_ascii=False, sort_keys=True) for one in told], TEMPLATE)


def letter(request: SupplierRequest, case: Case, say: Words, still_open: int | None = None) -> dict[str, Any]:
    country = case.profile.country
    return {
        "lang": say.lang,
        "region": REGION[say.lang],
        "fonts": list(FAMILIES),
        "palette": asdict(LIGHT),
        "words": {name: say(f"request/{name}") for name in LABELS},
        "firm": case.name,
        "country": say.country(country) if country else "",
        "supplier": request.supplier,
        "id": request.id,
        "on": say.day(request.drawn_up),
        "due": say.day(request.due),
        **asdict(wording(request, say, still_open)),
    }

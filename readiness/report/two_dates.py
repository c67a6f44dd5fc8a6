"""What has changed since an earlier day, as PDF: for whoever was given the report of then."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, cast

from readiness.model.bank import Bank
from readiness.model.comparison import Comparison
from readiness.report.branding.brand import Brand
from readiness.report.branding.paint import painted, palette_of
from readiness.report.charts.palette import FAMILIES
from readiness.report.document import HOUSE, REGION, SHORT, running
from readiness.report.pages.two_dates import two_dates_page
from readiness.report.pdf import set_all
from readiness.report.words import Words

TEMPLATE = "two_dates.typ"
OF_REPORT = ("product", "page", "sample", "score/legend", "brand/logo", "brand/method")
"""Said alike in the report."""
OF_COMPARED = (
    *("verdicts", "gates", "no_gates", "answers", "no_answers", "evidence", "no_evidence", "laws"),
    *("column/buyer", "column/gate", "column/question", "column/then", "column/now", "column/because"),
    *("column/who", "paper/figures", "paper/facts", "paper/how"),
)


def two_dates_pdf(found: Comparison, bank: Bank, say: Words, brand: Brand = HOUSE) -> bytes:
    """Equal comparisons, languages and brands give equal bytes. Raises ReportFailed."""
    told = two_dates_document(found, bank, say, brand)
    return set_all([json.dumps(told, ensure_ascii=False, sort_keys=True)], TEMPLATE)[0]


def two_dates_document(found: Comparison, bank: Bank, say: Words, brand: Brand = HOUSE) -> dict[str, Any]:
    """Plain data for the template; every word is said here."""
    palette, firm, judged = palette_of(brand), found.after.name or "", found.after.bank
    told = {
        "lang": say.lang,
        "region": REGION[say.lang],
        "fonts": list(FAMILIES),
        "words": {
            **{name: say(f"report/{name}") for name in OF_REPORT},
            **{name: say(f"compared/{name}") for name in OF_COMPARED},
        },
        "firm": firm,
        "running": running(firm),
        "bank": ""
        if judged is None
        else say("report/bank", version=judged.version, fingerprint=judged.fingerprint[:SHORT]),
        "synthetic": found.synthetic,
        "dates": asdict(two_dates_page(found, bank, say)),
    }
    return {
        **cast(dict[str, Any], painted(told, palette)),
        "palette": asdict(palette),
        "brand": brand.model_dump(),
    }

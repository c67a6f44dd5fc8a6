"""All requests of one day as an archive: a folder a supplier with letter, table and mail, and a list of them all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import xlsxwriter

from readiness.model.case import Case, SupplierRequest
from readiness.report.requests.letter import letter_pdfs
from readiness.report.requests.mail import mail_eml
from readiness.report.requests.table import table_xlsx
from readiness.report.words import Words, words
from readiness.report.xlsx import NOT_GUESSED, add_sheet
from readiness.requests.standing import Standing

LIST = "requests.xlsx"
COLUMNS = ("number", "supplier", "asked_for", "parts_asked", "to", "language", "due")
_UNFIT = re.compile(r"[^\w.-]+")
NAME_LENGTH = 60


@dataclass(frozen=True)
class Paper:
    """One file of the archive."""

    path: str
    data: bytes


def papers(standings: Sequence[Standing], case: Case, say: Words) -> tuple[Paper, ...]:
    """Letter, table and mail of each request in its own language, then the list of all in the reader's.

    What was sent before and is still open becomes a reminder.
    """
    found: list[Paper] = []
    for lang in dict.fromkeys(s.request.lang for s in standings):
        spoken = words(lang, say.world, case.currency)
        of_lang = [s for s in standings if s.request.lang == lang]
        letters = letter_pdfs([(s.request, still_open(s)) for s in of_lang], case, spoken)
        for standing, letter in zip(of_lang, letters, strict=True):
            found += _of_one(standing, letter, case, spoken)
    found.append(Paper(LIST, _list([s.request for s in standings], case.on, say)))
    return tuple(sorted(found, key=lambda p: p.path))


def zipped(files: Sequence[Paper], on: date) -> bytes:
    """Equal files, equal bytes: entries carry the case's day, not the clock."""
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for paper in files:
            archive.writestr(
                ZipInfo(paper.path, (on.year, on.month, on.day, 0, 0, 0)), paper.data, ZIP_DEFLATED
            )
    return held.getvalue()


def still_open(standing: Standing) -> int | None:
    """Parts without an answer, where a reminder is what goes out next."""
    sent = any(event.what == "sent" for event in standing.request.events)
    return standing.asked - standing.answered if sent and standing.open else None


def folder_of(request: SupplierRequest) -> str:
    """A name every file system takes, told apart by the number where two suppliers read alike."""
    return f"{_UNFIT.sub('-', request.supplier).strip('-.')[:NAME_LENGTH]}_{request.id}"


def _of_one(standing: Standing, letter: bytes, case: Case, say: Words) -> list[Paper]:
    request = standing.request
    attached = {f"{request.id}.pdf": letter, f"{request.id}.xlsx": table_xlsx(request, say)}
    mail = mail_eml(request, case.name, attached, say, still_open(standing))
    return [
        Paper(f"{folder_of(request)}/{name}", data)
        for name, data in {**attached, f"{request.id}.eml": mail}.items()
    ]


def _list(requests: Sequence[SupplierRequest], on: date, say: Words) -> bytes:
    held = BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, **NOT_GUESSED})
    book.set_properties({"title": say("request/title"), "created": datetime(on.year, on.month, on.day)})
    rows = (
        (r.id, r.supplier, say.row(say(f"request/topic/{t}/short") for t in r.about), len(r.parts),
         r.contact or "", r.lang, say.short_day(r.due))
        for r in requests
    )  # fmt: skip
    add_sheet(book, say("request/title")[:31], [say(f"request/list/{name}") for name in COLUMNS], rows)
    book.close()
    return held.getvalue()

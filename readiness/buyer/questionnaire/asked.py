"""A questionnaire as read from its file, each question with the one of ours it was taken for or corrected to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from readiness.buyer.questionnaire.matching import Match, Matcher
from readiness.evidence.base import Dossier
from readiness.evidence.questionnaire import CustomerQuestions
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.place import Place

NOT_OURS = ""
"""What a person says of a question that is none of ours."""
CORRECTED = "customer-question"


@dataclass(frozen=True)
class Asked:
    file: str
    sheet: str
    row: int
    text: str
    number: str
    weight: float | None
    knock_out: bool
    evidence: str
    options: str
    given: str
    """What stands in the answer's cell already."""
    match: Match

    @property
    def place(self) -> Place:
        return Place(file=self.file, sheet=self.sheet, row=self.row, field="customer_question")

    @property
    def key(self) -> str:
        """Under which a person's correction is kept with the file."""
        return correction_key(self.sheet, self.row)


def correction_key(sheet: str, row: int) -> str:
    return f"{CORRECTED}/{row}/{sheet}"


def asked_questions(bank: Bank, case: Case, dossier: Dossier) -> tuple[Asked, ...]:
    """Every question of every questionnaire in the dossier, in the order of the files."""
    found = dossier.get(CustomerQuestions)
    if found is None:
        return ()
    matcher = Matcher(bank, bank.limits(case.on))
    corrected = {e.file: e.confirmed for e in case.evidence}
    return tuple(
        _asked(line, bank, matcher, corrected.get(line["file"], {})) for line in found.lines.to_pylist()
    )


def questionnaires(asked: tuple[Asked, ...]) -> dict[str, tuple[Asked, ...]]:
    """By file."""
    files = dict.fromkeys(a.file for a in asked)
    return {file: tuple(a for a in asked if a.file == file) for file in files}


def _asked(line: dict[str, object], bank: Bank, matcher: Matcher, corrected: Mapping[str, str]) -> Asked:
    def said(name: str) -> str:
        return str(line[name] or "")

    sheet, row, weight = said("sheet"), line["row"], line["weight"]
    at = row if isinstance(row, int) else 0
    meant = corrected.get(correction_key(sheet, at))
    if meant is None or (meant != NOT_OURS and meant not in bank.question):
        match = matcher.match(said("customer_question"), said("evidence_asked"))
    else:
        match = Match(meant or None, 1.0, sure=True, corrected=True)
    return Asked(
        file=said("file"),
        sheet=sheet,
        row=at,
        text=said("customer_question"),
        number=said("question_no"),
        weight=weight if isinstance(weight, float) else None,
        knock_out=line["knock_out"] == "yes",
        evidence=said("evidence_asked"),
        options=said("options"),
        given=said("supplier_answer"),
        match=match,
    )

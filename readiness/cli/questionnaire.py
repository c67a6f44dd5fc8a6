"""`questionnaire`: a customer's own form, answered from a case and written back filled."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from pathlib import Path

import orjson

from readiness.assess import judge
from readiness.buyer.questionnaire.asked import asked_questions
from readiness.buyer.questionnaire.profile import own_buyer
from readiness.cli.disk import read_all, write
from readiness.cli.printing import note, tell, words_of
from readiness.content.loader import load_bank
from readiness.errors import CaseError
from readiness.evidence.read import read_files
from readiness.evidence.reading import Hint
from readiness.examine import examine, hints_of
from readiness.model.place import Problem
from readiness.report.questionnaire.answering import answers_to
from readiness.report.questionnaire.filling import fill
from readiness.report.questionnaire.told import told
from readiness.store.folder_case import read_case
from readiness.world.world import load_world


def questionnaire(wish: Namespace) -> int:
    """Raises CaseError where the case cannot be read or the file holds no questionnaire."""
    found = read_case(wish.case)
    if found.case is None:
        raise CaseError(found.problems)
    case = found.case if wish.on is None else found.case.model_copy(update={"on": wish.on})
    bank, name = load_bank(), Path(wish.file).name
    data = read_all([wish.file])[wish.file]
    hints = hints_of(case)
    dossier = read_files([(name, data)], hints)
    asked = asked_questions(bank, case, dossier)
    if not asked:
        raise CaseError([*dossier.problems, Problem(code="questionnaire_not_found", file=name)])
    examined = examine(bank, case, found.files, load_world(case.on))
    assessment = judge(bank, case, examined.findings)
    say = words_of(wish.lang, case.on, case.currency)
    answered = answers_to(asked, assessment, case, bank, examined.dossier.heads, say)
    if wish.out is not None:
        filled = fill(data, answered, hints.get(name, Hint()), say)
        write(wish.out, filled.data)
        if filled.kept:
            note(say("customer_question/not_written", n=filled.kept))
        note(say("cli/written", file=str(wish.out)))
    if wish.json:
        cut_off = bank.limits(case.on)["questionnaire.cut_off"]
        buyer = own_buyer(wish.customer or name, asked, bank, cut_off).model_dump(mode="json")
        listed = {"file": name, "questions": told(answered), "buyer": buyer}
        sys.stdout.buffer.write(orjson.dumps(listed, option=orjson.OPT_INDENT_2) + b"\n")
        return 0
    worth = Counter(one.worth for one in answered)
    done = worth["proven"] + worth["claimed"]
    tell(
        say("customer_question/summary", file=name, filled=done, total=len(answered), proven=worth["proven"],
            open=len(answered) - done)
    )  # fmt: skip
    for one in answered:
        sure = say.percent(one.asked.match.confidence)
        taken = say.question(one.asked.match.question) if one.asked.match.question else one.state
        tell(f"  {one.asked.row}: {one.asked.text} -> {taken} ({sure}): {one.said or '-'}")
    return 0

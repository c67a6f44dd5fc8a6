"""One firm at two dates in which something of every kind moved, made by hand: no step of it is computed."""

from datetime import UTC, date, datetime

from readiness.model.assessment import BankId, Score
from readiness.model.case import Answer
from readiness.model.comparison import AnswerMove, Comparison, FigureMove, FileMove, GateMove, VerdictMove
from readiness.model.expiry import Expiry
from readiness.model.place import Place
from readiness.model.portfolio import DueDay, FirmStanding
from readiness.world.world import load_world

WORLD = load_world(date(2026, 9, 15))


def score(expected, low, high):
    return Score(claimed=1, answered=1, verified=1, proven=0.5, expected=expected, low=low, high=high)


def firm(on, expected):
    return FirmStanding(
        path="x", name="Werk", on=on, score=score(expected, expected - 2, expected + 2),
        bank=BankId(version="1.4", fingerprint=""),
    )  # fmt: skip


def comparison(**changed):
    found = Comparison(
        before=firm("2026-07-15", 48.2),
        after=firm("2026-09-15", 51.0),
        figures=(
            FigureMove(figure="expected", before=48.2, after=51.0, bank=0, calendar=-1.2, firm=4.0),
            FigureMove(figure="proven", before=0.634, after=0.654, bank=0, calendar=0, firm=0.02),
        ),
        verdicts=(
            VerdictMove(buyer="machine_builder", before="needs_review", after="shortlisted", by=("firm",)),
        ),
        gates=(
            GateMove(buyer="machine_builder", question="licence.insurance", before="passed", after="failed",
                     by=("calendar",)),
            GateMove(buyer="us_buyer", question="licence.insurance", before="passed", after="failed",
                     by=("calendar",)),
        ),
        answers=(
            AnswerMove(question="erp.einvoice", before=None, by="Kim", at=datetime(2026, 8, 1, tzinfo=UTC),
                       after=Answer(question="erp.einvoice", value=3)),
            AnswerMove(question="erp.quote_time", before=Answer(question="erp.quote_time", unknown=True), after=None),
            AnswerMove(question="old.gone", before=Answer(question="old.gone", value=date(2026, 1, 1)), after=None),
        ),
        files=(FileMove(file="a.csv", what="new"),),
        expired=(
            Expiry(kind="insurance", file="i.pdf", name="Nordwehr", day=date(2026, 8, 30), confirmed=True,
                   place=Place(file="i.pdf")),
        ),
        laws=tuple(DueDay(kind="law", name=law.id, day=law.duty) for law in WORLD.laws if law.duty)[:3],
        facts=("employees",),
    )  # fmt: skip
    return found.model_copy(update=changed)

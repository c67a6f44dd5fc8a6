"""A small network with a dealer, for the tests of requests."""

from datetime import date

from readiness.content.loader import load_bank
from readiness.evidence.base import Dossier
from readiness.model.case import Case, RequestEvent, SupplierRequest
from readiness.network.analyse import analyse
from readiness.network.declared import Reply
from readiness.requests.known import known
from readiness.requests.ranking import candidates
from tests.network.example import WORLD, spindle

ON = date(2026, 7, 15)
LIMITS = load_bank().limits(ON)
CASE = Case(name="Spindelwerk", on=ON)


def ranked(network=None, dossier=None):
    network = network or spindle()
    return candidates(network, analyse(network, WORLD, LIMITS), known(dossier or Dossier(), ON), LIMITS)


def asked(*events, parts=("A", "B"), due=date(2026, 8, 5), **more):
    told = {"id": "RQ-1", "supplier": "Dealer", "about": ("maker",), "drawn_up": ON, **more}
    noted = tuple(RequestEvent(what=what, on=day) for what, day in events)
    return SupplierRequest(**told, parts=parts, due=due, events=noted)


def reply(part="A", supplier="Dealer", **more):
    return Reply(file="reply.xlsx", part=part, supplier=supplier, **more)

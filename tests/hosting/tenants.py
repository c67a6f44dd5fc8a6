"""Two clients of a consultant on one server: Ann's firm and Ben's, each with a case, and words that give either away."""

from contextlib import closing
from dataclasses import dataclass
from datetime import date

from readiness.model.access import LOCAL, Principal
from readiness.model.case import Answer, Case
from readiness.store.opening import open_store
from readiness.store.workspaces import Workspaces

NUMBERS = {"ann": 1, "ben": 2}
"""The provider counts people in the order in which it got to know them."""


@dataclass(frozen=True)
class Tenant:
    """What one of them has, and the word that stands in all of it."""

    who: Principal
    word: str
    workspace: str
    case: str

    @property
    def query(self):
        return f"case={self.case}&ws={self.workspace}"


def opened(data):
    return closing(open_store(f"sqlite:///{data / 'readiness.db'}", data).store)


def tenants(data, issuer):
    with opened(data) as store:
        return {name: _tenant(store, issuer, name) for name in NUMBERS}


def _tenant(store, issuer, name):
    who = Principal(id=f"{issuer}|{NUMBERS[name]}", kind="person", name=name.title(), may_found=True)
    own, word = store.seen_by(who), f"Geheim{name.title()}"
    workspace = Workspaces(own).create(f"{word} client").id
    answers = (Answer(question="erp.quote_time", value=5),)
    found = own.create_case(
        Case(name=f"{word} AG", on=date(2026, 7, 15), answers=answers),
        {f"{word}.csv": f"supplier;country\n{word} parts;DE\n".encode()},
        workspace=workspace,
    )
    return Tenant(who, word, workspace, found)


def contents(data, tenant):
    """Everything stored of a tenant, to be compared with itself."""
    with opened(data) as store:
        members = Workspaces(store.seen_by(LOCAL)).members(tenant.workspace)
        return store.state(tenant.case), dict(store.evidence(tenant.case)), members

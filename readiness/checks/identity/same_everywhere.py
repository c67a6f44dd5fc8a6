"""One company in every file: the same name, tax number, LEI, GLN, D-U-N-S number and bank account."""

from collections import Counter

from rapidfuzz import fuzz

from readiness.checks.base import Limits, Seen, check, share_level
from readiness.checks.coverage import compared
from readiness.checks.identity.statements import Mark, Statement, statements
from readiness.evidence.document import Certificates, Declarations, SupplierDeclarations, Terms
from readiness.evidence.licence import Screenings
from readiness.evidence.trade import Invoices
from readiness.evidence.web import WebOrganisations
from readiness.model.place import Param

MARKS: tuple[Mark, ...] = ("name", "vat", "lei", "gln", "duns", "iban")


@check("identity.same_everywhere", ref="A6")
def same_everywhere(
    invoices: Invoices | None,
    site: WebOrganisations | None,
    screenings: Screenings | None,
    certificates: Certificates | None,
    declarations: Declarations | None,
    supplier_declarations: SupplierDeclarations | None,
    terms: Terms | None,
    limits: Limits,
) -> Seen:
    """Share of the marks stated at least twice that say one thing; the places are those that differ from most.

    A name is the same up to case, signs and small slips; a number to the last digit.
    """
    given = (invoices, site, screenings, certificates, declarations, supplier_declarations, terms)
    said = tuple(statements(given))
    likeness = limits["identity.name_likeness"]
    marks = [m for m in MARKS if sum(s.mark == m for s in said) > 1]
    strange = {m: _strange([s for s in said if s.mark == m], likeness) for m in marks}
    clashing = [m for m in marks if strange[m]]
    told: dict[str, Param] = {
        "total": len(said),
        "compared": len(marks),
        "clashing": len(clashing),
        "marks": tuple(clashing),
    }
    if not marks:
        return Seen.no_evidence(**told)
    return Seen(
        level=share_level(len(marks) - len(clashing), len(marks)),
        params=told,
        places=tuple(s.place for m in clashing for s in strange[m]),
        assurance=compared(*(e for e in given if e is not None)),
    )


def _strange(said: list[Statement], likeness: float) -> list[Statement]:
    """Statements that are not like the commonest one; where none is commoner, the first stands for the rest."""
    usual = Counter(s.value for s in said).most_common(1)[0][0]
    return [s for s in said if not _same(s, usual, likeness)]


def _same(said: Statement, usual: str, likeness: float) -> bool:
    if said.mark != "name":
        return said.value == usual
    return fuzz.token_sort_ratio(said.value, usual) >= likeness

"""One invoice becomes a reading: its lines, its profile, and what schema, rules and arithmetic say of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from readiness.evidence import limits
from readiness.evidence.invoice import official, peppol, sums, xrechnung
from readiness.evidence.invoice.cii import read_cii
from readiness.evidence.invoice.document import Document
from readiness.evidence.invoice.profiles import Profile, profile_of
from readiness.evidence.invoice.schema import Fault, schema_faults
from readiness.evidence.invoice.skonto import discount_steps
from readiness.evidence.invoice.ubl import read_ubl
from readiness.evidence.invoice.xml import InvoiceXml
from readiness.evidence.invoice.zugferd_1 import renewed
from readiness.evidence.messages.xml_tree import Element
from readiness.evidence.reading import LineBuilder, Reading, Trouble
from readiness.evidence.shapes_trade import INVOICE

SYNTAXES = (
    ("Invoice", "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2", "ubl-invoice"),
    ("CreditNote", "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2", "ubl-creditnote"),
    ("CrossIndustryInvoice", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:", "cii"),
    ("CrossIndustryDocument", "urn:ferd:", "zugferd-1"),
)
"""Root element, how its namespace begins, format."""
MOST_ELEMENTS = 50_000
"""More than a thousand lines: above it the official rules take more time and memory than a file may."""
_UBL = ("ubl-invoice", "ubl-creditnote")


def syntax_of(root: Element | None) -> str | None:
    """The format by root element and namespace; None for any other document."""
    if root is None:
        return None
    return next((f for name, ns, f in SYNTAXES if root.name == name and root.namespace.startswith(ns)), None)


@dataclass
class _Verdict:
    """What was run and what it found; empty where nothing could be run."""

    values: dict[str, object] = field(default_factory=dict)
    faults: list[Trouble] = field(default_factory=list)
    notices: list[Trouble] = field(default_factory=list)
    complete: bool = True
    """Every rule set we have for this format was run to its end."""


def read_invoice(xml: InvoiceXml, sheet: str | None = None) -> Reading:
    """`sheet` is the name of the attachment, where the invoice came inside a PDF."""
    syntax = syntax_of(xml.top)
    assert syntax is not None
    document = read_ubl(xml.top) if syntax in _UBL else read_cii(_modern(xml.top, syntax))
    guideline = document.head.get("profile")
    profile = profile_of(guideline if isinstance(guideline, str) else None)
    _discount(document)
    verdict = _judge(xml, syntax, document, profile, hybrid=sheet is not None)
    own = [t for record in (document.head, *(r for r, _ in document.items)) for t in record.troubles]
    faults = [*own, *verdict.faults]
    if document.empty:
        faults.append(Trouble("invoice_empty", document.row))
    day = document.head.get("issued_on")
    return Reading(
        format=syntax if sheet is None or syntax == "zugferd-1" else "factur-x",
        format_version=profile.name or None,
        tier="parsable" if faults or not verdict.complete else "conformant",
        kind=INVOICE.kind,
        records=0 if document.empty else 1,
        lines=_lines(document, verdict.values, sheet).table(),
        taken_on=day if isinstance(day, date) else None,
        problems=tuple(_told(faults, [*_standing(profile), *verdict.notices], sheet)),
    )


def _modern(top: Element, syntax: str) -> Element:
    return renewed(top) if syntax == "zugferd-1" else top


def _discount(document: Document) -> None:
    """Terms in the format of BR-DE-18 count as data as much as elements of their own."""
    steps = discount_steps(document.facts.terms or "")
    if steps:
        for record in (document.head, *(r for r, _ in document.items)):
            record.values["cash_discount"] = "; ".join(steps)


def _judge(xml: InvoiceXml, syntax: str, document: Document, profile: Profile, hybrid: bool) -> _Verdict:
    verdict = _Verdict()
    faults = schema_faults(xml.root, profile.name if hybrid and syntax == "cii" else "")
    _schema(verdict, faults)
    if syntax != "zugferd-1":
        sheet = "ubl" if syntax in _UBL else "cii-extended" if profile.rules == "extended" else "cii"
        if official.available(sheet) and xml.size <= MOST_ELEMENTS:
            of_profile = profile.family == "factur-x" or (hybrid and profile.family == "core")
            _official(verdict, official.run(xml.root, sheet, faults == []), of_profile)
        else:
            _partial(verdict, document, xml.size)
    if profile.family == "xrechnung" or document.head.get("buyer_scheme") == xrechnung.LEITWEG:
        failed = xrechnung.failed_national(document.facts)
        verdict.values["national_rules_failed"] = failed
        verdict.faults += [Trouble("invoice_national_rule", document.row, params={"rule": r}) for r in failed]
    if profile.family == "peppol" and syntax in _UBL:
        failed = peppol.failed_peppol(xml.top)
        verdict.values["network_rules_failed"] = failed
        verdict.faults += [Trouble("invoice_network_rule", document.row, params={"rule": r}) for r in failed]
    return verdict


def _schema(verdict: _Verdict, faults: list[Fault] | None) -> None:
    if faults is None:
        verdict.complete = False
        return
    verdict.values["schema_faults"] = len(faults)
    verdict.faults += [Trouble("invoice_schema", f.row, params={"reason": f.reason[:300]}) for f in faults]


def _official(verdict: _Verdict, outcome: official.Outcome, of_profile: bool) -> None:
    """The rules of a Factur-X profile bind only an invoice that claims the profile."""
    verdict.values |= {
        "rules": outcome.release,
        "rules_partial": outcome.stopped,
        "rules_failed": list(dict.fromkeys(f.rule for f in outcome.failed)),
    }
    if outcome.stopped:
        verdict.faults.append(Trouble("invoice_rules_stopped"))
        verdict.values["rules_failed"] = ["XSD"]
    for failed in outcome.failed:
        verdict.faults.append(
            Trouble("invoice_rule", failed.row, params={"rule": failed.rule, "says": failed.says[:300]})
        )
    for failed in outcome.apart:
        told = Trouble(
            "invoice_profile_rule", failed.row, params={"rule": failed.rule, "says": failed.says[:300]}
        )
        (verdict.faults if of_profile else verdict.notices).append(told)


def _partial(verdict: _Verdict, document: Document, size: int) -> None:
    """Too large, or the extra is not installed: the sums at least, and said to be no more than that."""
    failed = sums.failed_sums(document.sums)
    verdict.complete = False
    verdict.values |= {"rules": sums.VERSION, "rules_partial": True, "rules_failed": failed}
    verdict.faults += [
        Trouble("invoice_rule", document.row, params={"rule": rule, "says": ""}) for rule in failed
    ]
    too_large = size > MOST_ELEMENTS
    verdict.notices.append(Trouble("invoice_too_large" if too_large else "invoice_rules_partial"))


def _standing(profile: Profile) -> Iterator[Trouble]:
    match profile.standing:
        case "too_little":
            yield Trouble("invoice_profile_short", params={"profile": profile.name})
        case "obsolete":
            yield Trouble("invoice_profile_old", params={"profile": profile.name})
        case "unknown" if not profile.name:
            yield Trouble("invoice_profile_missing")
        case "unknown":
            yield Trouble("invoice_profile_unknown", params={"profile": profile.name})


def _lines(document: Document, values: dict[str, object], sheet: str | None) -> LineBuilder:
    builder = LineBuilder(INVOICE)
    for record, row in document.items or [(document.head, document.row)]:
        builder.add({**record.values, **values}, row=row, sheet=sheet)
    return builder


def _told(faults: list[Trouble], notices: list[Trouble], sheet: str | None) -> Iterator[Trouble]:
    """Notices first; of very many faults the first thousand and the number of the rest."""
    kept = [*notices, *faults[: limits.TROUBLES]]
    if len(faults) > limits.TROUBLES:
        kept.append(Trouble("more_problems", params={"more": len(faults) - limits.TROUBLES}))
    for trouble in kept:
        placed = trouble.row is not None or trouble.field is not None
        yield Trouble(trouble.code, trouble.row, trouble.field, sheet if placed else None, trouble.params)

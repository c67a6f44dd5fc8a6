"""The firm as a schema.org Organization: name, country, numbers, languages, sites, certificates in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import ModuleType
from typing import Any

from stdnum import ean, lei

from readiness.checks.documents.papers import Paper, papers
from readiness.checks.identity.statements import Mark, comparable, statements
from readiness.checks.invoice.vat_number import sound
from readiness.evidence.base import Dossier
from readiness.evidence.document import Certificates, Terms
from readiness.evidence.trade import Invoices
from readiness.evidence.web import WebOrganisations, WebPages
from readiness.model.place import Place
from readiness.report.pack.discretion import Discretion
from readiness.report.pack.fact import Fact, Lack, Part, Reason, as_json, settled, sources
from readiness.report.pack.products import CONTEXT
from readiness.world.world import World

FILE = "supplier.json"
NUMBERS: Mapping[Mark, str] = {
    "vat": "vatID",
    "lei": "leiCode",
    "gln": "globalLocationNumber",
    "duns": "duns",
}
CHECK_DIGITS: Mapping[Mark, ModuleType] = {"lei": lei, "gln": ean}
MANAGEMENT = "management_system"
CERTIFIES = ("standard", "scope", "valid_until")
"""Fields a person must have confirmed; insurance and other papers of the licence to supply stay out."""


def supplier_part(
    dossier: Dossier, world: World, discretion: Discretion, on: date
) -> tuple[Part | None, tuple[Lack, ...]]:
    """None where no file states the firm's name: nobody could tell whose facts these are."""
    name = _name(dossier, discretion)
    if name is None:
        return None, (Lack("name", "absent"),)
    told: dict[str, Any] = {"@context": CONTEXT, "@type": "Organization", "legalName": name.value}
    proof = [*sources("/legalName", name)]
    lacks = []
    country, lack = _country(dossier.get(WebOrganisations), world)
    if country is None:
        lacks.append(Lack("country", lack))
    else:
        told["address"] = {"@type": "PostalAddress", "addressCountry": country.value}
        proof += sources("/address/addressCountry", country)
    more = (*_numbers(dossier), ("url", _url(dossier)), ("knowsLanguage", _languages(dossier.get(WebPages))))
    for key, fact in more:
        if fact is not None:
            told[key] = fact.value
            proof += sources(f"/{key}", fact)
    certificates, refused = _certificates(dossier.get(Certificates), discretion, on)
    for key, found in (("location", _sites(certificates)), ("hasCertification", certificates)):
        if found:
            told[key] = [fact.value for fact in found]
            proof += [s for n, fact in enumerate(found) for s in sources(f"/{key}/{n}", fact)]
    lacks += refused
    return Part(FILE, as_json(told), 1, tuple(proof)), tuple(lacks)


def _name(dossier: Dossier, discretion: Discretion) -> Fact | None:
    """As the site states it, else as the papers do; invoices and papers of others do not name this firm."""
    site = dossier.get(WebOrganisations)
    for given in ((site,), (dossier.get(Certificates), dossier.get(Terms), dossier.get(Invoices))):
        said = [s for s in statements(given) if s.mark == "name" and discretion.is_own(s.shown)]
        if said:
            return settled([(s.shown, s.place) for s in said if s.value == said[0].value])
    return None


def _country(site: WebOrganisations | None, world: World) -> tuple[Fact | None, Reason]:
    if site is None:
        return None, "absent"
    lines = zip(site.column("country"), site.places("country", limit=None), strict=True)
    said = [(code, place) for text, place in lines if (code := world.countries.resolve(text)) is not None]
    fact = settled([(world.countries.by_iso3[code].iso2, place) for code, place in said])
    return fact, "conflict" if said else "absent"


def _numbers(dossier: Dossier) -> Iterator[tuple[str, Fact | None]]:
    """As the firm's own site states them; two that differ are none, nor is one with wrong check digits."""
    said = list(statements((dossier.get(WebOrganisations),)))
    for mark, key in NUMBERS.items():
        fact = settled([(s.value, s.place) for s in said if s.mark == mark])
        yield key, fact if fact is not None and _sound(mark, fact.value) else None


def _sound(mark: Mark, number: str) -> bool:
    """A number of a kind without check digits, or of a country nobody here knows the rule of, passes."""
    if mark == "vat":
        return sound(number, None) is not False
    rule = CHECK_DIGITS.get(mark)
    return rule is None or bool(rule.is_valid(number))


def _url(dossier: Dossier) -> Fact | None:
    site = dossier.get(WebOrganisations)
    if site is None:
        return None
    lines = zip(site.column("url"), site.places("url", limit=None), strict=True)
    return settled([(url, place) for url, place in lines if url is not None])


def _languages(pages: WebPages | None) -> Fact | None:
    """Languages the site speaks; the first page of each proves it."""
    if pages is None:
        return None
    first: dict[str, Place] = {}
    for languages, place in zip(
        pages.column("languages"), pages.places("languages", limit=None), strict=True
    ):
        for language in languages or ():
            first.setdefault(language, place)
    return Fact(tuple(sorted(first)), tuple(first[each] for each in sorted(first))) if first else None


def _certificates(
    certificates: Certificates | None, discretion: Discretion, on: date
) -> tuple[list[Fact], list[Lack]]:
    """Papers of management systems; none at all is a lack as well."""
    held = [p for p in papers(certificates) if p.first("certificate_kind") == MANAGEMENT]
    if not held:
        return [], [Lack("certificates", "absent")]
    found, lacks = [], []
    for paper in held:
        refused = _refused(paper, discretion, on)
        if refused is None:
            found.append(_certificate(paper, discretion))
        else:
            lacks.append(Lack("certificates", refused))
    return found, lacks


def _sites(certificates: Iterable[Fact]) -> list[Fact]:
    """Sites a certificate in force names: lists of sites hold those of suppliers too and do not say whose they are."""
    found: dict[str, Fact] = {}
    for certificate in certificates:
        for site in certificate.value.get("about", ()):
            found.setdefault(site["address"], Fact(site, certificate.places))
    return list(found.values())


def _refused(paper: Paper, discretion: Discretion, on: date) -> Reason | None:
    if not discretion.is_own(paper.first("holder")):
        return "other_holder"
    if any(not said.confirmed for field in CERTIFIES for said in paper.all(field)):
        return "unconfirmed"
    until, since = paper.day("valid_until"), paper.day("valid_from")
    if not paper.all("standard"):
        return "absent"
    if until is None:
        return "no_end_date"
    if since is not None and since > on:
        return "not_yet"
    return "expired" if until < on else None


def _certificate(paper: Paper, discretion: Discretion) -> Fact:
    """A body or a scope that would name a supplier is left out."""
    said = {name: _confirmed(paper, name, discretion) for name in paper.fields}
    told: dict[str, Any] = {"@type": "Certification", "name": ", ".join(said["standard"])}
    for key, name in (
        ("description", "scope"),
        ("certificationIdentification", "certificate_no"),
        ("validFrom", "valid_from"),
        ("expires", "valid_until"),
    ):
        if said.get(name):
            told[key] = ", ".join(said[name])
    if said.get("body"):
        told["issuedBy"] = {"@type": "Organization", "name": said["body"][0]}
    if said.get("sites"):
        told["about"] = [{"@type": "Place", "address": site} for site in said["sites"]]
    used = ("standard", "scope", "certificate_no", "valid_from", "valid_until", "body", "sites")
    return Fact(told, tuple(dict.fromkeys(s.place for name in used for s in paper.all(name) if s.confirmed)))


def _confirmed(paper: Paper, name: str, discretion: Discretion) -> tuple[str, ...]:
    said = (s.value for s in paper.all(name) if s.confirmed and not discretion.tells(s.value))
    return tuple({comparable("name", value): value for value in said}.values())

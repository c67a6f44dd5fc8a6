"""The pack as one archive: equal cases give equal bytes, and every part is told with what proves it."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from readiness.evidence.document import Terms
from readiness.evidence.parts_list import PartsList
from readiness.examine import Examined
from readiness.model.bank import Bank
from readiness.model.base import Lang
from readiness.model.case import Case
from readiness.model.place import Place
from readiness.network.origins.rule import stated_rule
from readiness.report.answers.facts import all_facts
from readiness.report.answers.files import sheet_names
from readiness.report.answers.told import sheet_json
from readiness.report.pack.article import articles
from readiness.report.pack.discretion import Discretion
from readiness.report.pack.fact import Lack, Part, Source, as_json
from readiness.report.pack.guide import FILE as GUIDE
from readiness.report.pack.guide import SHEETS, guide
from readiness.report.pack.missing import missing
from readiness.report.pack.products import products_parts
from readiness.report.pack.supplier import supplier_part
from readiness.report.pack.terms import terms_part
from readiness.report.words import words
from readiness.world.world import World

MANIFEST = "manifest.json"
FORMAT = "agent-pack"
FORMAT_VERSION = 1


def pack_zip(bank: Bank, case: Case, examined: Examined, world: World, lang: Lang) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, data in pack_files(bank, case, examined, world, lang).items():
            day = (case.on.year, case.on.month, case.on.day, 0, 0, 0)
            archive.writestr(ZipInfo(name, day), data, ZIP_DEFLATED)
    return held.getvalue()


def pack_files(bank: Bank, case: Case, examined: Examined, world: World, lang: Lang) -> dict[str, bytes]:
    """Name -> content; the guide comes first, the manifest last."""
    limits = bank.limits(case.on)
    discretion = Discretion.of(case, examined.dossier, limits)
    supplier, lacks_of_firm = supplier_part(examined.dossier, world, discretion, case.on)
    found, lacks_of_articles = articles(examined.dossier, world, discretion, case.on)
    iso2 = {iso3: country.iso2 for iso3, country in world.countries.by_iso3.items()}
    terms, lacks_of_terms = terms_part(examined.dossier.get(Terms), discretion)
    sheets = _sheets(case, examined, bank, world)
    parts = [p for p in (supplier, *products_parts(found, iso2), terms, *sheets) if p is not None]
    lacks = [*lacks_of_firm, *lacks_of_articles, *lacks_of_terms]
    lacks += [] if found else [Lack("catalogue", "absent")]
    lacks += [] if sheets else [Lack("origin", "absent"), Lack("exposure", "absent")]
    spoken = [words(each, world, case.currency) for each in dict.fromkeys((lang, "en"))]
    files = {GUIDE: guide(case.name, case.on, parts, *spoken)} | {part.file: part.data for part in parts}
    told = _manifest(bank, case, examined, parts, discretion, files)
    return files | {MANIFEST: as_json({**told, "missing": missing(lacks, bank, case)})}


def _sheets(case: Case, examined: Examined, bank: Bank, world: World) -> list[Part]:
    """The answer sheets on origin and exposure; what proves them is the parts list as a whole."""
    facts = all_facts(case, examined, bank.limits(case.on), stated_rule(case, world))
    listed = examined.dossier.get(PartsList)
    proof = () if listed is None else tuple(Source("", Place(file=head.file)) for head in listed.heads)
    names = sheet_names(facts)
    return [
        Part(f"{SHEETS}{name}.json", sheet_json(one), 1, proof)
        for name, one in zip(names, facts, strict=True)
    ]


def _manifest(
    bank: Bank,
    case: Case,
    examined: Examined,
    parts: list[Part],
    discretion: Discretion,
    files: dict[str, bytes],
) -> dict[str, Any]:
    """A file of evidence named after a supplier is told by its hash alone."""
    used = {source.place.file for part in parts for source in part.sources}
    heads = [head for head in examined.dossier.heads if head.file in used]
    number = {head.file: n for n, head in enumerate(heads)}
    proof = {part.file: part for part in parts}
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "case": {"name": case.name, "on": case.on, "synthetic": case.synthetic},
        "bank": {"version": bank.version, "fingerprint": bank.fingerprint},
        "evidence": [
            {
                "file": None if discretion.tells(head.file) else head.file,
                "sha256": head.sha256,
                "tier": head.tier,
            }
            for head in heads
        ],
        "files": [
            {
                "file": name,
                "sha256": sha256(data).hexdigest(),
                "records": proof[name].records if name in proof else None,
                "sources": [_source(s, number, discretion) for s in proof[name].sources]
                if name in proof
                else [],
            }
            for name, data in files.items()
        ],
    }


def _source(source: Source, number: dict[str, int], discretion: Discretion) -> dict[str, Any]:
    place = source.place
    sheet = None if discretion.tells(place.sheet) else place.sheet
    told = {"sheet": sheet, "row": place.row, "field": place.field}
    return {"at": source.at, "evidence": number[place.file], **told}

"""Writes both sample firms: evidence with planted defects, a clean file beside each defective one, the case file.

The same code gives the same bytes; a test builds everything again and compares.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from data.demo.builder import edifact, gear, gear_invoices, gear_papers, messages, papers
from data.demo.builder.articles import articles
from data.demo.builder.cases import GEAR_ANSWERS, GEAR_HEAD, SPINDLE_ANSWERS, SPINDLE_HEAD, case_yaml
from data.demo.builder.catalogue import bmecat
from data.demo.builder.footprints import footprints
from data.demo.builder.gear_website import website as gear_website
from data.demo.builder.minerals import conflict_minerals
from data.demo.builder.nameplate import nameplate
from data.demo.builder.orders import order_confirmations
from data.demo.builder.parts import parts_list
from data.demo.builder.questionnaire import questionnaire
from data.demo.builder.stock import stock_export
from data.demo.builder.website import website
from readiness.evidence.document import Documents
from readiness.evidence.read import read_files

DEMO = Path(__file__).parents[1]


def spindle(defective: bool) -> dict[str, bytes]:
    sold = articles()
    return {
        "catalogue-bmecat.xml": bmecat(sold, defective),
        "stock-export.csv": stock_export(sold, defective),
        "order-confirmations.csv": order_confirmations(sold, defective),
        "parts-list.xlsx": parts_list(defective),
        "iso9001.pdf": papers.iso9001(defective),
        "doi-LAX-400.pdf": papers.incorporation(defective),
        "terms.pdf": papers.terms(defective),
        "ltsd-bearings.pdf": papers.supplier_declaration(defective),
        "insurance.pdf": papers.insurance(defective),
        "quotation.pdf": papers.quotation(),
        "order-confirmation.pdf": papers.order_confirmation(),
        "order-4500017812.xml": messages.order(sold),
        "order-response-4500017812.xml": messages.order_response(sold),
        "despatch-advice-20260622.xml": messages.despatch_advice(sold),
        "invoice-4698.xml": messages.first_invoice(sold),
        "invoice-4711.xml": messages.second_invoice(sold, defective),
        "cmrt-encoder.xlsx": conflict_minerals(defective),
        "website.zip": website(sold, defective),
        "nameplate-MSP-150.aasx": nameplate(sold, defective),
        "questionnaire-rheintal.xlsx": questionnaire(),
    }


def gearboxes(defective: bool) -> dict[str, bytes]:
    sold = gear.sold()
    return {
        "catalogue.csv": gear.catalogue(defective),
        "parts-list.csv": gear.parts_list(),
        "stock.xlsx": gear.stock(defective),
        "orders.csv": gear.orders(),
        "iso9001.pdf": gear_papers.iso9001(),
        "terms.pdf": gear_papers.terms(defective),
        "declaration-GP-125.pdf": gear_papers.declaration(defective),
        "order-confirmation.pdf": gear_papers.order_confirmation(sold),
        "order-4500018844.edi": edifact.order(sold),
        "order-response-4500018844.edi": edifact.order_response(sold),
        "despatch-advice-20260508.edi": edifact.despatch_advice(sold, defective),
        "invoice-QC26-0511.xml": gear_invoices.first_invoice(sold),
        "invoice-QC26-0534.xml": gear_invoices.second_invoice(sold, defective),
        "footprints.json": footprints(defective),
        "website.zip": gear_website(sold, defective),
    }


def described(files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    """The case's list of files; what the documents say was confirmed as read, by the person who handed them in."""
    dossier = read_files(list(files.items()))
    confirmed: dict[str, dict[str, list[str]]] = {name: {} for name in files}
    for evidence in dossier.evidence.values():
        if isinstance(evidence, Documents):
            lines = zip(*(evidence.column(c) for c in ("file", "field", "value", "item")), strict=True)
            for file, field, value, item in lines:
                key = field if item is None else f"{field}/{item}"
                confirmed[file].setdefault(key, []).append(value)
    return [
        {"file": name, **({"confirmed": {k: "; ".join(v) for k, v in said.items()}} if said else {})}
        for name, said in confirmed.items()
    ]


def firm(head: dict[str, Any], answers: dict[str, Any], made: Any) -> dict[str, bytes]:
    """Path inside the firm's folder -> content. Clean twins only where they differ."""
    dirty, clean = made(True), made(False)
    found = {f"evidence/{name}": data for name, data in dirty.items()}
    found |= {f"clean/{name}": data for name, data in clean.items() if data != dirty[name]}
    return {**found, "case.yaml": case_yaml(head, answers, described(dirty))}


def everything() -> dict[str, bytes]:
    firms = {
        "spindle-de": firm(SPINDLE_HEAD, SPINDLE_ANSWERS, spindle),
        "gear-cn": firm(GEAR_HEAD, GEAR_ANSWERS, gearboxes),
    }
    return {f"{name}/{path}": data for name, files in firms.items() for path, data in files.items()}


def main() -> None:
    for path, data in everything().items():
        target = DEMO / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


if __name__ == "__main__":
    main()

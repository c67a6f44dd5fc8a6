"""Tables of slots, projects, spare parts, substances, sites and supply, as firms keep them, in three languages."""

import pytest

from readiness.evidence.catalogue import Catalogue
from readiness.evidence.range import Substances
from readiness.evidence.read import read_files
from tests.evidence.making import csv_bytes, read_one, workbook

TABLES = {
    "slots": (
        "Produktlinie;Früheste KW;Bestätigt von;Bestätigt am;Gültig bis",
        "MS 200;KW 42/2026;M. Weber;10.07.2026;31.07.2026",
    ),
    "projects": (
        "Project;Customer;Contract date;Contractual delivery date;Change orders;Last agreed date;FAT;Shipping date;SAT",
        "P-1;ACME;2025-01-10;2026-01-31;2;2026-03-15;2026-03-01;2026-03-10;2026-04-20",
    ),
    "spare-parts": (
        "序列号,备件号,名称,订货号,交货期,单价,状态",
        "S-1001,P-7,主轴轴承,4711,3,120,在产",
    ),
    "substances": ("Article number;REACH;Candidate list date;SCIP number;RoHS", "A-1;no;2026-06-27;;yes"),
    "sites": ("Standort;Straße;PLZ;Ort;Land;DUNS-Nummer", "Werk Aalen;Ulmer Str. 1;73430;Aalen;DE;315074201"),
    "planned-output": ("物料号,计划数量,预计完工日期,生产基地", "A-1,20,2026-08-20,苏州"),
    "transit": (
        "Material;Menge;Abgang;Abgangsstatus;Ankunft;Ankunftsstatus;Zielort",
        "A-1;20;10.07.2026;tatsächlich;20.07.2026;geplant;Werk 2",
    ),
    "demand": ("Material number;Demand quantity;Demand date;Demand site", "A-1;5;2026-07-20;Plant 2"),
    "days-of-supply": ("Artikel;Lager;Reichweite (Tage);Stichtag", "A-1;Werk 1;12,5;15.07.2026"),
}


@pytest.mark.parametrize("kind", TABLES)
def test_a_list_is_told_from_its_header_and_conforms(kind):
    header, row = TABLES[kind]
    head, evidence, problems = read_one(csv_bytes(header, row))
    assert (head.kind, head.tier, head.records, problems) == (kind, "conformant", 1, [])
    assert evidence.count() == 1


def test_a_calendar_week_stands_for_its_friday():
    _, evidence, _ = read_one(csv_bytes(*TABLES["slots"]))
    assert [str(d) for d in evidence.column("earliest")] == ["2026-10-16"]


def test_words_of_substances_and_events_become_ours():
    _, substances, _ = read_one(csv_bytes(*TABLES["substances"]))
    assert (substances.column("reach_svhc"), substances.column("rohs")) == (["no"], ["yes"])
    _, transit, _ = read_one(csv_bytes(*TABLES["transit"]))
    assert (transit.column("departure_type"), transit.column("arrival_type")) == (["actual"], ["estimated"])


def test_moments_of_tables_are_kept_in_utc():
    _, evidence, _ = read_one(csv_bytes(*TABLES["planned-output"]))
    assert evidence.column("completed_at")[0].isoformat() == "2026-08-20T00:00:00+00:00"


PURIS = ("ownMaterialNumber", "partnerBpnl", "quantity", "unitOfMeasurement")


@pytest.mark.parametrize(
    ("headers", "cells", "kind"),
    [
        (
            ("productionSiteBpns", "estimatedTimeOfCompletion"),
            ("BPNS00000008BDFH", "2026-08-20"),
            "planned-output",
        ),
        (
            ("originSiteBpns", "departureType", "departureTime", "arrivalType", "arrivalTime"),
            ("BPNS00000008BDFH", "actual-departure", "2026-07-10", "estimated-arrival", "2026-07-20"),
            "transit",
        ),
        (
            ("demandSiteBpns", "demandCategoryCode", "day"),
            ("BPNS00000008BDFH", "0001", "2026-07-20"),
            "demand",
        ),
    ],
)
def test_a_filled_puris_sheet_is_evidence_of_its_kind(headers, cells, kind):
    rows = [
        [*PURIS, *headers],
        *(["M-1", f"BPNL00000007RV{n}", 20, "unit:piece", *cells] for n in ("TB", "XC")),
    ]
    head, evidence, problems = read_one(workbook(rows))
    assert (head.format, head.kind, head.records, problems) == ("puris-workbook", kind, 2, [])
    assert evidence.column("quantity") == [20.0, 20.0]


def test_kinds_met_before_are_still_told():
    head, _, _ = read_one(csv_bytes("Artikel;Bezeichnung;Bestand;Stand", "0042;Spindel;3;01.07.2026"))
    assert head.kind == "stock"
    head, _, _ = read_one(
        csv_bytes("Artikelnummer;Bezeichnung;Preis;EAN;Lieferzeit", "0042;Spindel;3;4006381333931;5")
    )
    assert head.kind == "catalogue"


def test_a_catalogue_says_of_substances_too():
    dossier = read_files(
        [
            (
                "a",
                csv_bytes(
                    "Artikelnummer;Bezeichnung;Preis;Lieferzeit;REACH;Kandidatenliste vom;RoHS",
                    "0042;Spindel;3;5;nein;27.06.2026;ja",
                ),
            )
        ]
    )
    articles, substances = dossier.get(Catalogue), dossier.get(Substances)
    assert articles is not None
    assert substances is not None
    assert (articles.column("supplier_pid"), substances.column("article")) == (["0042"], ["0042"])
    assert (substances.column("reach_svhc"), substances.column("rohs")) == (["no"], ["yes"])


def test_a_coupa_catalogue_is_a_catalogue():
    head, evidence, problems = read_one(
        csv_bytes(
            "Supplier Part Number,Name,Description,Price,Currency,UOM Code,Lead Time,UNSPSC,Minimum Order Qty,Expires",
            "A-1,Seal,Shaft seal,12.50,EUR,EA,3,31181500,5,2026-12-31",
        )
    )
    assert (head.kind, head.tier, problems) == ("catalogue", "conformant", [])
    columns = ("supplier_pid", "price", "order_unit", "delivery_time", "class_group", "moq")
    assert [evidence.column(c)[0] for c in columns] == ["A-1", 12.5, "EA", 3.0, "31181500", 5.0]

"""The files of one firm - three languages, five systems - become the rows of one parts list with places and grades."""

import json
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.content.loader import load_bank
from readiness.evidence.base import Dossier
from readiness.evidence.parts_list import PartsList
from readiness.evidence.read import read_files
from readiness.evidence.readers import delimited
from readiness.evidence.reading import Hint
from readiness.evidence.supply import Sources
from readiness.examine import examine_read
from readiness.model.case import Case
from readiness.network.intake.gather import gather, with_rows
from readiness.network.intake.joining import UNKNOWN_MAKER
from tests.network.example import WORLD
from tests.network.intake.build import ON

FIRM = Path(__file__).with_name("firm")
CASE = Case(name="Firm", on=ON)
LIMITS = load_bank().limits(ON)
FILES = [(path.name, path.read_bytes()) for path in sorted(FIRM.glob("*.csv"))]


@pytest.fixture(scope="module")
def dossier():
    return read_files(FILES)


@pytest.fixture(scope="module")
def gathered(dossier):
    return gather(dossier, CASE, WORLD, LIMITS)


def row(gathered, part, supplier=None):
    (found,) = [r for r in gathered.rows if r.part == part and r.supplier == supplier]
    return found


def test_every_file_is_what_it_is(dossier):
    assert {h.file: h.kind for h in dossier.heads} == {
        "bom.csv": "parts",
        "sources.csv": "source",
        "suppliers.csv": "supplier",
        "paid.csv": "spend",
        "orders.csv": "open-order",
        "stock.csv": "stock",
    }


def test_each_input_has_a_row_for_each_of_its_sources(gathered):
    assert [(r.part, r.parent, r.supplier, r.quantity) for r in gathered.rows] == [
        ("4711", None, None, None),
        ("WELLE", "4711", None, 1.0),
        ("STAHL", "WELLE", "Stahlhandel GmbH & Co. KG", 8.0),
        ("LAGER", "4711", "Lager AG", 2.0),
        ("LAGER", "4711", "Jiku K.K.", 2.0),
        ("MOTOR", "4711", "Motoren SpA", 1.0),
        ("SCHRAUBE", "4711", "Schrauben Meier", 6.0),
    ]


def test_every_fact_keeps_its_place_and_its_grade(gathered):
    bearing = row(gathered, "LAGER", "Jiku K.K.")
    assert (bearing.share, bearing.grade("share"), bearing.place("share").file) == (
        0.4,
        "document",
        "sources.csv",
    )
    assert (bearing.country, bearing.grade("country"), bearing.place("country").row) == ("日本", "assumed", 3)
    assert (bearing.lead_time_days, bearing.place("lead_time_days").file) == (60.0, "orders.csv")
    assert (bearing.stock_days, bearing.grade("stock_days")) == (25.0, "measured")
    assert (bearing.quantity, bearing.place("quantity").file, bearing.row) == (2.0, "bom.csv", 6)
    assert bearing.grade("status") == "document"
    assert bearing.grade("recover_days") == "unknown"
    screw = row(gathered, "SCHRAUBE", "Schrauben Meier")
    assert (screw.share, screw.grade("share"), screw.grade("status")) == (1.0, "measured", "assumed")


def test_a_dealer_hides_the_maker_and_a_source_out_of_date_does_not_count(gathered):
    assert row(gathered, "STAHL", "Stahlhandel GmbH & Co. KG").country is None
    assert row(gathered, "MOTOR", "Motoren SpA").status == "blocked"
    assert row(gathered, "LAGER", "Lager AG").parent_firm == "Lager SE"


def test_what_does_not_fit_is_told_with_both_rows(gathered):
    told = {(p.code, p.where.file, p.where.row) for p in gathered.problems}
    assert told == {
        ("row_repeated", "bom.csv", 9),
        ("source_not_valid", "sources.csv", 4),
        ("lists_differ", "paid.csv", 2),
        ("lists_differ", "paid.csv", 3),
        ("country_from_seat", "suppliers.csv", 2),
    }
    differs = next(p for p in gathered.problems if p.code == "lists_differ")
    assert (differs.params["kept_file"], differs.params["kept_row"]) == ("sources.csv", 2)


def test_the_checks_look_at_the_rows_the_network_is_made_of(dossier, gathered):
    seen = examine_read(load_bank(), CASE, dossier, WORLD, only_present=True)
    lines = seen.dossier.get(PartsList)
    assert lines.column("supplier") == [r.supplier for r in gathered.rows]
    assert {h.file for h in lines.heads} == {"bom.csv"}
    assert seen.analysis.nodes == 7
    assert {p.code for p in seen.problems} >= {"row_repeated", "lists_differ"}


def test_the_order_in_which_files_are_handed_in_changes_no_row(gathered):
    again = gather(read_files(list(reversed(FILES))), CASE, WORLD, LIMITS)
    assert again.rows == gathered.rows


def test_a_parts_list_alone_stays_as_it_is():
    alone = read_files([("list.csv", b"part,parent,supplier\nP,,\nA,P,S\n")])
    gathered = gather(alone, CASE, WORLD, LIMITS)
    assert [(r.part, r.supplier, r.facts) for r in gathered.rows] == [("P", None, None), ("A", "S", None)]
    assert with_rows(alone, gathered) is alone


def test_sources_without_a_parts_list_are_looked_at_as_they_are():
    alone = read_files([("s.csv", b"part,supplier,share\nA,S,60%\nA,T,40%\nB,S,100%\n")])
    gathered = gather(alone, CASE, WORLD, LIMITS)
    assert [(r.part, r.supplier) for r in gathered.rows] == [("A", "S"), ("A", "T"), ("B", "S")]
    assert [p.code for p in gathered.problems] == ["sources_without_list"]
    assert with_rows(alone, gathered).get(PartsList).count() == 3


def test_an_input_in_no_list_is_an_unknown_one():
    files = [("bom.csv", b"Level,Part\n0,P\n1,A\n1,B\n"), ("s.csv", b"part,supplier,share\nA,S,1\n")]
    gathered = gather(read_files(files), CASE, WORLD, LIMITS)
    assert row(gathered, "B", UNKNOWN_MAKER).status == "blocked"


def test_a_bill_of_material_of_catena_x_names_its_product():
    product, part = (
        "urn:uuid:055c1128-0375-47c8-98de-7cf802c3241d",
        "urn:uuid:5daB938E-Cafa-92B3-7ca1-9aD7885e9dC8",
    )
    bom = {
        "catenaXId": product,
        "childItems": [
            {
                "catenaXId": part,
                "businessPartner": "BPNL50096894aNXY",
                "createdOn": "2022-02-03T14:48:54.709Z",
                "lastModifiedOn": "2022-02-03T14:48:54.709Z",
                "quantity": {"value": 2.5, "unit": "unit:piece"},
            }
        ],
    }
    gathered = gather(read_files([("bom.json", json.dumps(bom).encode())]), CASE, WORLD, LIMITS)
    assert [(r.part, r.parent, r.supplier, r.quantity) for r in gathered.rows] == [
        (product, None, None, None),
        (part, product, "BPNL50096894aNXY", 2.5),
    ]
    assert [p.code for p in gathered.problems] == ["product_assumed"]
    sites = b"Supplier,Site,Country,BPN,Street,Postal code\nLager AG,Ulm,DE,BPNL50096894aNXY,Weg 1,89073\n"
    named = gather(
        read_files([("bom.json", json.dumps(bom).encode()), ("sites.csv", sites)]), CASE, WORLD, LIMITS
    )
    assert (row(named, part, "Lager AG").country, row(named, part, "Lager AG").site) == ("DE", None)


def test_nothing_at_all_gives_no_rows():
    assert gather(read_files([]), CASE, WORLD, LIMITS).rows == ()


NAMES = st.sampled_from(["Lager AG", "LAGER AG", "Jiku K.K.", "Jiku", "Stahl GmbH"])
SOURCES = st.lists(st.tuples(st.sampled_from("AB"), NAMES), min_size=1, max_size=6)


@given(SOURCES)
def test_a_supplier_never_stands_twice_for_one_input(named):
    text = "part,supplier,share\n" + "".join(f"{part},{name},\n" for part, name in named)
    found = gather(_dossier(text), CASE, WORLD, LIMITS)
    keys = [(r.part, r.supplier.casefold()) for r in found.rows]
    assert len(keys) == len(set(keys))


def _dossier(text):
    """Read in this process: hypothesis asks too often for a child each."""
    lines = delimited.read(text.encode(), Hint()).lines
    at = lines.schema.get_field_index("file")
    named = lines.set_column(at, lines.schema.field("file"), pa.repeat("s.csv", lines.num_rows))
    return Dossier(evidence={Sources: Sources((), named)})

"""The list edited in the app goes before the lists it came from; what was left as it was keeps their word."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from readiness.content.loader import load_bank
from readiness.evidence.parts_list import PartsList
from readiness.evidence.read import read_files
from readiness.evidence.readers import delimited
from readiness.evidence.reading import Hint
from readiness.model.case import Case
from readiness.network.intake.gather import gather, with_rows
from readiness.network.intake.own import OWN_LIST, WRITTEN, in_its_place, own_list
from readiness.network.row import PartRow, part_rows
from tests.network.example import WORLD
from tests.network.intake.build import ON, bom

CASE = Case(name="Firm", on=ON)
LIMITS = load_bank().limits(ON)
BOM = ("bom.csv", b"Level,Part,Qty\n0,P,1\n1,A,2\n1,B,1\n")
SOURCES = ("sources.csv", b"part,supplier,country,share\nA,S,DE,60%\nA,T,CN,40%\nB,U,IT,1\n")


def gathered(*files):
    return gather(read_files(files), CASE, WORLD, LIMITS)


def test_an_edited_list_takes_the_place_of_the_others_and_that_is_told():
    before = gathered(BOM, SOURCES)
    edited = [r for r in before.rows if r.part != "B"]
    edited[1] = PartRow(**{n: getattr(edited[1], n) for n in WRITTEN} | {"file": OWN_LIST, "price": 9.0})
    after = gathered(BOM, SOURCES, (OWN_LIST, own_list(edited)))
    assert [(r.part, r.supplier, r.price) for r in after.rows] == [
        ("P", None, None),
        ("A", "S", 9.0),
        ("A", "T", None),
    ]
    (told,) = [p for p in after.problems if p.code == "own_list_counts"]
    assert told.params["files"] == ("bom.csv",)


def test_what_was_left_keeps_its_place_and_what_was_changed_stands_here():
    given_row = bom("A", "P", 7, supplier="S", country="DE", price=4.0)
    ((row,), _) = in_its_place(
        [bom("A", "P", 2, OWN_LIST, supplier="S", country="DE", price=5.0)], [given_row]
    )
    assert (row.place("country").file, row.place("country").row) == ("bom.csv", 7)
    assert (row.place("price").file, row.place("price").row) == (OWN_LIST, 2)


def test_without_other_lists_nothing_is_replaced():
    after = gathered(
        (OWN_LIST, own_list([PartRow(file="x", part="P"), PartRow(file="x", part="A", parent="P")]))
    )
    assert [r.part for r in after.rows] == ["P", "A"]
    assert after.problems == ()


def test_what_is_stored_is_what_is_read():
    files = (BOM, SOURCES)
    data = own_list(gathered(*files).rows)
    dossier = read_files([*files, (OWN_LIST, data)])
    lines = with_rows(dossier, gather(dossier, CASE, WORLD, LIMITS)).get(PartsList).lines
    assert own_list(part_rows(lines.to_pydict())) == data


NUMBER = st.none() | st.floats(0, 1e9).map(lambda x: round(x, 4))
TEXT = st.text(
    st.characters(whitelist_categories=["Lu", "Nd", "Pd"], max_codepoint=0x2FFF), min_size=1, max_size=8
).map(lambda t: f"N{t}".strip())
ROW = st.builds(
    PartRow,
    file=st.just("f"),
    part=TEXT,
    parent=st.none() | TEXT,
    supplier=st.none() | TEXT,
    country=st.none() | st.sampled_from(["DE", "Deutschland", "台湾", "XK"]),
    quantity=NUMBER,
    share=st.none() | st.floats(0, 1).map(lambda x: round(x, 6)),
    status=st.sampled_from([None, "approved", "blocked"]),
    price=NUMBER,
    revenue=NUMBER,
)


@given(st.lists(ROW, min_size=1, max_size=5))
def test_every_list_survives_the_way_to_the_disk_and_back(rows):
    lines = delimited.read(own_list(rows), Hint()).lines.to_pydict()
    back = part_rows(lines | {"file": ["f"] * len(rows)})
    assert [[getattr(r, n) for n in WRITTEN] for r in back] == [
        [unicodedata.normalize("NFKC", v) if isinstance(v := getattr(r, n), str) else v for n in WRITTEN]
        for r in rows
    ]

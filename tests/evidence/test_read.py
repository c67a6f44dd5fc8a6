"""From files to a dossier: files of one kind together, names as names, the same every time."""

import csv
import hashlib
import io
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readiness.evidence.catalogue import Catalogue
from readiness.evidence.orders import Orders
from readiness.evidence.parts_list import PartsList
from readiness.evidence.read import read_files
from readiness.evidence.reading import Hint
from readiness.evidence.stock import Stock
from tests.evidence.making import PRODUCT, bmecat, csv_bytes, workbook

FIRST = csv_bytes("Artikel;Bestand;Stand", "1;2;01.07.2026", "2;x;02.07.2026")
SECOND = workbook([["SKU", "Available", "Updated"], ["3", 4, "2026-07-05"]])


def test_files_of_one_kind_are_put_together_and_told_apart():
    dossier = read_files([("a.csv", FIRST), ("b.xlsx", SECOND), ("c.xml", bmecat(PRODUCT))])
    stock = dossier.get(Stock)
    assert stock is not None
    assert stock.column("file") == ["a.csv", "a.csv", "b.xlsx"]
    assert [h.file for h in stock.heads] == ["a.csv", "b.xlsx"]
    assert (str(stock.taken_on("a.csv")), str(stock.taken_on("b.xlsx"))) == ("2026-07-02", "2026-07-05")
    assert stock.assurance == "parsable"
    assert dossier.having(Stock, Catalogue)
    assert [h.format for h in dossier.heads] == ["stock-table", "stock-table", "bmecat"]
    assert [(p.file, p.code, p.where.row, p.where.field) for p in dossier.problems if p.where] == [
        ("a.csv", "number_unreadable", 3, "quantity")
    ]


def test_the_name_of_a_file_means_nothing():
    names = ("catalogue.xml", "invoice.pdf", "stock-template.xlsx", "x" * 500, "")
    heads = read_files([(name, FIRST) for name in names]).heads
    assert [(h.file, h.format, h.records) for h in heads] == [(name, "stock-table", 2) for name in names]


def test_the_same_files_give_the_same_dossier():
    files = [("a", FIRST), ("b", SECOND), ("c", bmecat(PRODUCT)), ("d", b"?")]
    one, two = read_files(files), read_files(files)
    assert one.heads == two.heads
    assert one.problems == two.problems
    assert [e.lines.equals(two.evidence[k].lines) for k, e in one.evidence.items()] == [True, True]


def test_every_file_has_its_hash_and_its_head():
    head = read_files([("a", FIRST)]).heads[0]
    assert head.sha256 == hashlib.sha256(FIRST).hexdigest()
    assert head.columns == {"article": "Artikel", "quantity": "Bestand", "updated_at": "Stand"}
    assert head.headers == ("Artikel", "Bestand", "Stand")
    assert head.preview[0] == ("1", "2", "01.07.2026")


def test_no_files_give_an_empty_dossier():
    dossier = read_files([])
    assert (dossier.heads, dict(dossier.evidence), dossier.problems) == ((), {}, ())


def test_what_a_person_confirmed_overrides_the_guess():
    data = csv_bytes("Artikel;Kennung;Bestand;Reserviert", "a;1;2;9")
    guess = read_files([("f", data)]).get(Stock)
    told = read_files(
        [("f", data)], {"f": Hint(columns={"article": "Kennung", "quantity": "Reserviert"})}
    ).get(Stock)
    assert guess is not None
    assert told is not None
    assert (guess.column("article"), guess.column("quantity")) == (["a"], [2])
    assert (told.column("article"), told.column("quantity")) == (["1"], [9])
    other = read_files(
        [("f", data)], {"f": Hint(kind="parts", columns={"part": "Artikel", "parent": "Kennung"})}
    )
    parts = other.get(PartsList)
    assert parts is not None
    assert (parts.column("part"), parts.column("parent")) == (["a"], ["1"])


def test_order_lines_keep_first_and_last_promise_apart():
    data = csv_bytes(
        "Auftrag;Pos.;Erster bestätigter Termin;Letzter bestätigter Termin;geändert am;geliefert am",
        "4711;10;01.06.2026;15.06.2026;20.05.2026;16.06.2026",
        "4711;20;KW 23/2026;;;",
    )
    orders = read_files([("f", data)]).get(Orders)
    assert orders is not None
    assert [str(d) for d in orders.column("first_confirmed")] == ["2026-06-01", "2026-06-05"]
    assert [str(d) for d in orders.column("last_confirmed")] == ["2026-06-15", "None"]
    assert [str(d) for d in orders.column("confirmed_changed_at")] == ["2026-05-20", "None"]
    assert [str(d) for d in orders.column("actual")] == ["2026-06-16", "None"]


ROWS = st.lists(
    st.tuples(
        st.from_regex(r"[0-9]{1,8}|[A-Z]{2}-[0-9]{3}", fullmatch=True),
        st.decimals(-99_999, 99_999, places=2),
        st.dates(min_value=date(1990, 1, 1), max_value=date(2060, 12, 31)),
    ),
    min_size=1,
    max_size=8,
)
DRESSES = [
    ("utf-8", ";", "de"),
    ("cp1252", ";", "de"),
    ("utf-16", "\t", "de"),
    ("gb18030", ",", "zh"),
    ("utf-8", ",", "en"),
    ("utf-8-sig", "|", "en"),
]
HEADERS = {
    "de": "Artikelnummer Bestand Stand",
    "zh": "物料编号 库存数量 更新时间",
    "en": "article_number stock updated_at",
}


def dressed(rows, encoding: str, delimiter: str, language: str) -> bytes:
    """The same rows as a German, Chinese or English system would export them."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(HEADERS[language].split(" "))
    for article, amount, day in rows:
        number = f"{amount:.2f}".replace(".", ",") if language == "de" else f"{amount:.2f}"
        shown = {
            "de": f"{day:%d.%m.%Y}",
            "zh": f"{day.year}年{day.month}月{day.day}日",
            "en": day.isoformat(),
        }
        writer.writerow([article, number, shown[language]])
    return out.getvalue().encode(encoding)


@settings(max_examples=1, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(ROWS, min_size=25, max_size=25))
def test_rows_come_back_from_every_dress_in_one_child(tables):
    files = [(f"{at}-{dress}", dressed(rows, *dress)) for at, rows in enumerate(tables) for dress in DRESSES]
    stock = read_files(files).get(Stock)
    assert stock is not None
    found: dict[str, list[tuple]] = {}
    columns = (stock.column(c) for c in ("file", "article", "quantity", "updated_at"))
    for file, article, quantity, updated in zip(*columns, strict=True):
        found.setdefault(file, []).append((article, quantity, updated.date()))
    for at, rows in enumerate(tables):
        for dress in DRESSES:
            assert found[f"{at}-{dress}"] == [(a, float(n), d) for a, n, d in rows]

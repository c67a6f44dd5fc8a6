"""A supplier's word fills what the parts list leaves open, and contradicts it aloud."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from readiness.network.declared import COLUMNS, Reply, declare, replies_of
from readiness.network.row import PartRow
from tests.network.example import WORLD


def row(part="A", supplier="Dealer", line=2, **facts):
    return PartRow(file="parts.csv", row=line, part=part, parent="P", supplier=supplier, **facts)


def reply(line=2, part="A", supplier="Dealer", file="reply.xlsx", **said):
    return Reply(file=file, row=line, part=part, supplier=supplier, **said)


def done(rows, *told):
    return declare(rows, told, WORLD)


def codes(problems):
    return [p.code for p in problems]


def test_an_open_cell_takes_the_answer_with_its_place():
    (filled,), problems = done([row()], reply(maker="Kugel KK", maker_country="Japan", recover_days=60.0))
    assert problems == []
    assert (filled.country, filled.recover_days, filled.supplier) == ("JPN", 60.0, "Dealer")
    assert filled.declared.maker == "Kugel KK"
    assert {c: p.field for c, p in filled.declared.places.items()} == {
        "country": "maker_country",
        "recover_days": "recover_days",
        "maker": "maker",
    }


def test_what_stands_in_the_list_is_never_written_over():
    (filled,), (problem,) = done([row(country="Deutschland", line=7)], reply(maker_country="CN"))
    assert filled.country == "Deutschland"
    assert "country" not in filled.declared.places
    assert (problem.code, problem.where.file, problem.where.row) == ("reply_contradicts", "reply.xlsx", 2)
    assert (problem.params["kept"], problem.params["value"], problem.params["kept_row"]) == (
        "Deutschland",
        "CHN",
        7,
    )


def test_a_supplier_who_says_the_same_confirms_it():
    (filled,), problems = done([row(country="Deutschland")], reply(maker_country="DE"))
    assert problems == []
    assert filled.country == "Deutschland"
    assert filled.declared.places["country"].file == "reply.xlsx"


def test_one_row_that_states_a_value_speaks_for_all_rows_of_the_part():
    rows, problems = done([row(country="DEU"), row(line=3)], reply(maker_country="CN"))
    assert [r.country for r in rows] == ["DEU", None]
    assert codes(problems) == ["reply_contradicts"]


def test_another_site_of_the_supplier_states_nothing_for_this_one():
    rows, problems = done(
        [row(site="Ulm", country="DEU"), row(site="Pune", line=3)], reply(maker="M", maker_country="IN")
    )
    assert [r.country for r in rows] == ["DEU", "IND"]
    assert [r.declared.maker for r in rows] == ["M", "M"]
    assert codes(problems) == ["reply_contradicts"]


def test_what_contradicts_two_sites_alike_is_told_once():
    _, problems = done(
        [row(site="Ulm", country="DEU"), row(site="Bonn", country="DEU")], reply(maker_country="CN")
    )
    assert codes(problems) == ["reply_contradicts"]


def test_of_two_answers_the_later_one_counts_and_the_difference_is_told():
    old = reply(maker_country="CN", maker="X", answered_on=date(2026, 1, 1), file="a.csv")
    new = reply(maker_country="JP", maker="Y", answered_on=date(2026, 5, 1), file="b.csv")
    (filled,), problems = done([row()], old, new)
    assert (filled.country, filled.declared.maker) == ("JPN", "Y")
    assert codes(problems) == ["reply_differs", "reply_differs"]
    assert {p.where.file for p in problems} == {"a.csv"}


def test_an_answer_that_fits_no_row_is_told():
    rows = [row(), row(supplier=None)]
    for told in (reply(part="B"), reply(supplier="Other"), reply(supplier=None)):
        same, problems = done(rows, told)
        assert (same, codes(problems)) == (rows, ["reply_matches_nothing"])


def test_a_named_site_means_the_row_of_that_site():
    rows = [row(site="Ulm"), row(site="Pune", line=3)]
    told, _ = done(rows, reply(maker_site="Pune", maker_country="IN"))
    assert [r.country for r in told] == [None, "IND"]


def test_what_means_nothing_is_told_and_fills_nothing():
    (filled,), problems = done([row()], reply(maker_country="Europe", origin="DE", recover_days=-3.0))
    assert (filled.country, filled.origin, filled.recover_days) == (None, "DEU", None)
    assert codes(problems) == ["unknown_country", "negative_value"]


def test_the_request_tells_the_supplier_where_the_answer_does_not():
    columns = {name: [None] for name in COLUMNS} | {"file": ["r.csv"], "request": ["RQ-1"], "part": ["A"]}
    assert replies_of(columns, {"RQ-1": "Dealer"})[0].supplier == "Dealer"
    assert replies_of(columns, {})[0].supplier is None


CODE = st.sampled_from([None, "DEU", "JPN", "CHN"])


@given(st.lists(CODE, min_size=1, max_size=4), st.lists(CODE, max_size=4))
def test_no_answer_ever_changes_a_stated_country(stated, said):
    rows = [row(country=code, line=n) for n, code in enumerate(stated, 2)]
    filled, _ = done(rows, *(reply(line=n, maker_country=code) for n, code in enumerate(said, 2)))
    assert [f.country for f, code in zip(filled, stated, strict=True) if code] == [c for c in stated if c]


@given(st.permutations([("a.csv", "JPN"), ("b.csv", "CHN"), ("c.csv", "DEU")]))
def test_the_order_of_files_changes_nothing(order):
    days = {"a.csv": date(2026, 1, 1), "b.csv": date(2026, 3, 1), "c.csv": None}
    told = [reply(file=f, maker_country=c, answered_on=days[f]) for f, c in order]
    filled, problems = done([row()], *told)
    assert filled[0].country == "CHN"
    assert [p.where.file for p in problems] == ["a.csv", "c.csv"]

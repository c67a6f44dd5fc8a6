"""Master data tells where a supplier makes things: its site, else its seat, unless it only deals."""

from readiness.network.intake.seats import Seat, settled
from tests.network.intake.build import bom, firm, firms


def seat(supplier, site, country, row=2):
    return Seat("sites.csv", None, row, None, supplier, site, country)


def test_a_seat_is_taken_as_an_assumption_and_told():
    known = firms(firm("S", country="DE"), firm("T", country="JP"))
    rows, problems = settled([bom("A", "P", supplier="S"), bom("A", "P", supplier="T")], [], known)
    assert [(r.country, r.grade("country")) for r in rows] == [("DE", "assumed"), ("JP", "assumed")]
    (told,) = problems
    assert (told.code, told.params) == ("country_from_seat", {"suppliers": ("S", "T"), "count": 2})


def test_a_dealer_says_nothing_about_where_a_part_is_made():
    rows, problems = settled(
        [bom("A", "P", supplier="S")], [], firms(firm("S", country="DE", supplier_role="dealer"))
    )
    assert (rows[0].country, problems) == (None, [])


def test_the_site_named_goes_before_the_seat_and_what_a_list_states_before_both():
    known = firms(firm("S", country="DE"))
    seats = [seat("S", "Wuxi", "CN"), seat("S", "Ulm", "DE", 3)]
    rows, problems = settled(
        [bom("A", "P", supplier="S", site="Wuxi"), bom("B", "P", supplier="S", country="IT")], seats, known
    )
    assert [(r.country, r.grade("country")) for r in rows] == [("CN", "document"), ("IT", "document")]
    assert problems == []


def test_the_only_site_of_a_supplier_is_where_it_makes_things():
    rows, _ = settled([bom("A", "P", supplier="S")], [seat("S", "Wuxi", "CN")], firms())
    assert rows[0].country == "CN"


def test_the_parent_firm_comes_with_its_place():
    rows, _ = settled(
        [bom("A", "P", supplier="S"), bom("B", "P")], [], firms(firm("S", parent_firm="S Group"))
    )
    assert [r.parent_firm for r in rows] == ["S Group", None]
    assert rows[0].place("parent_firm").file == "suppliers.csv"

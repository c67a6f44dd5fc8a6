"""Lists at hand: the one built in and those brought, each as old as its oldest line."""

from datetime import date, timedelta

from readiness.checks.licence.screening_lists import lists_at_hand
from readiness.world.sanctions import SanctionedName, SanctionsList
from tests.checks.licence.build_licence import screening_lists

SHIPPED = SanctionsList((SanctionedName("OFAC SDN", "1", "X", "Y"),), date(2024, 5, 3), date(2024, 6, 2))


def at_hand(*lines):
    return lists_at_hand(SHIPPED, screening_lists(*lines), 30)


def line(name, day, listing="UN"):
    return {"listed_name": name, "listing": listing, "list_as_of": day, "also_known": "A; ;B"}


def test_without_a_list_of_ones_own_there_is_the_one_built_in():
    assert lists_at_hand(SHIPPED, None, 30) == {"OFAC SDN": SHIPPED}


def test_a_list_is_as_old_as_its_oldest_line_and_good_for_the_days_given():
    found = at_hand(line("V", date(2026, 7, 1)), line("W", date(2026, 6, 1)))["UN (list.csv)"]
    assert (found.as_of, found.expires) == (date(2026, 6, 1), date(2026, 6, 1) + timedelta(days=30))
    assert [entry.also_known for entry in found.names] == [("A", "B"), ("A", "B")]


def test_one_undated_line_makes_the_list_undated():
    found = at_hand(line("V", date(2026, 7, 1)), line("W", None))["UN (list.csv)"]
    assert (found.as_of, found.expires) == (None, None)


def test_lists_in_one_file_stay_apart_and_an_unnamed_one_goes_by_its_file():
    found = at_hand(line("V", date(2026, 7, 1)), line("W", None, "EU"), line("Z", None, None))
    assert set(found) == {"OFAC SDN", "UN (list.csv)", "EU (list.csv)", "list.csv"}

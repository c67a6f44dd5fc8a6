"""A supplier is found by a number, else by its name; a likeness is proposed and joins nothing."""

from hypothesis import given
from hypothesis import strategies as st

from tests.network.intake.build import SAID, codes, firm, firms


def test_every_number_leads_to_the_name_of_the_master_data():
    known = firms(
        firm("Lager AG", supplier_number="0000100234", vat_id="DE 123456789", duns="31-507-4201", lei="L1")
    )
    for number in ("100234", "DE123456789", "315074201", "l1"):
        assert known.named(None, number, SAID) == "Lager AG"
    assert known.named("100234", None, SAID) == "Lager AG"
    assert known.line("LAGER AG").duns == "31-507-4201"


def test_a_name_without_legal_form_is_the_one_firm_so_called():
    known = firms(firm("Lager AG"), firm("Kugel GmbH", row=3), firm("Kugel AG", row=4))
    assert known.named("lager", None, SAID) == "Lager AG"
    assert known.named("Kugel", None, SAID) == "Kugel"


def test_another_legal_form_is_another_firm_and_proposed_once():
    known = firms(firm("Lager AG"))
    assert known.named("Lager GmbH", None, SAID) == "Lager GmbH"
    assert known.named("Lager GmbH", None, SAID) == "Lager GmbH"
    (told,) = known.problems
    assert (told.code, told.params) == ("supplier_like", {"supplier": "Lager GmbH", "other": "Lager AG"})


def test_a_typing_error_is_proposed_and_not_joined():
    known = firms(firm("Präzisionslager Ulm GmbH"))
    assert known.named("Präzisionslagr Ulm GmbH", None, SAID) == "Präzisionslagr Ulm GmbH"
    assert codes(known.problems) == ["supplier_like"]


def test_names_far_apart_or_too_short_are_not_proposed():
    known = firms(firm("Lager AG"), firm("ABC"))
    known.named("Motoren SpA", None, SAID)
    known.named("ABD", None, SAID)
    assert known.problems == []


def test_without_master_data_the_first_spelling_is_the_name():
    known = firms()
    assert known.named("Lager AG", None, SAID) == "Lager AG"
    assert known.named("LAGER AG", None, SAID) == "Lager AG"
    assert known.named(None, None, SAID) is None
    assert known.named(None, "77", SAID) == "77"


def test_a_list_that_gives_name_and_number_names_the_others_numbers():
    known = firms()
    known.learn("Lager AG", "0077")
    assert known.named(None, "77", SAID) == "Lager AG"
    assert known.named("077", None, SAID) == "Lager AG"


def test_one_number_for_two_firms_is_told_with_both_rows():
    known = firms(firm("Lager AG", vat_id="DE1"), firm("Kugel AG", row=3, vat_id="DE1"))
    (told,) = known.problems
    assert (told.code, told.where.row, told.params["kept_row"]) == ("supplier_number_twice", 3, 2)
    assert known.named(None, "DE1", SAID) == "Lager AG"


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_the_same_name_always_gives_the_same_firm(name, other):
    known = firms(firm(other))
    assert known.named(name, None, SAID) == known.named(name, None, SAID)

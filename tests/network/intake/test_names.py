"""Names and numbers are compared as people write them; a legal form may tell two firms apart."""

import pytest

from readiness.network.intake.names import has_form, same_name, same_number, same_part, without_form


@pytest.mark.parametrize("written", ["Lager AG", "LAGER-AG", " lager  ag ", "Lager A.G."])
def test_spellings_of_one_name_are_equal(written):
    assert same_name(written) == "lagerag"


def test_umlauts_and_accents_do_not_make_another_firm():
    assert same_name("Müller") == same_name("Mueller") == same_name("MÜLLER")
    assert same_name("Citroën") == same_name("Citroen")
    assert same_name("Größe") == same_name("Groesse")


def test_a_legal_form_is_left_out_only_where_it_stands_at_the_end():
    assert without_form("Kugel GmbH & Co. KG") == "kugel"
    assert without_form("Jiku K.K.") == without_form("Jiku") == "jiku"
    assert without_form("杭州轴承有限公司") == "杭州轴承"
    assert without_form("AG Motoren") == "agmotoren"
    assert without_form("GmbH") == "gmbh"
    assert has_form("Lager AG")
    assert not has_form("Lager")


def test_numbers_lose_blanks_dots_and_leading_zeros():
    assert same_number("0000100234") == same_number("100 234") == "100234"
    assert same_number("DE 123.456.789") == "DE123456789"
    assert same_number("0") == "0"


def test_part_numbers_are_one_whatever_pads_them_but_dots_tell():
    assert same_part("000000000000004711") == same_part("4711") == same_part(" 4711 ")
    assert same_part("47.11") != same_part("4711")

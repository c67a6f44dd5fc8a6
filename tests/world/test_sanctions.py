"""How near a name comes to a sanctions list: the same firm written otherwise is found, another firm is not."""

from datetime import date

import pytest
from rapidfuzz import fuzz

from readiness.world.sanctions import SanctionedName, SanctionsList, plain_name
from readiness.world.world import load_world

LIST = SanctionsList(
    (
        SanctionedName("L", "1", "VOLNA STANKI LIMITED LIABILITY COMPANY", "X"),
        SanctionedName("L", "2", "TRÄGER & SÖHNE OOO", "Y", ("TRAEGER SONS",)),
        SanctionedName("L", "3", "ABC", "Z"),
    ),
    as_of=date(2024, 5, 3),
    expires=date(2024, 6, 2),
)


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("Stanki Volna Limited Liability", "1"),
        ("Trager & Sohne GmbH", "2"),
        ("Traeger Sons Ltd.", "2"),
        ("abc", "3"),
        ("ABC Ltd.", "3"),
    ],
)
def test_the_same_firm_written_otherwise_is_found(name, entry):
    found = LIST.nearest(name, 85)
    assert found is not None
    assert (found.entry.entry, found.score >= 85) == (entry, True)


@pytest.mark.parametrize("name", ["Albspindel Präzisionstechnik GmbH", "ABD", "GmbH", ""])
def test_another_firm_is_not(name):
    assert LIST.nearest(name, 85) is None


def test_a_name_of_a_few_letters_tells_no_firm_apart():
    short, long = LIST.nearest("ABC GmbH", 85), LIST.nearest("Traeger Sons", 85)
    assert short is not None
    assert long is not None
    assert (short.telling, long.telling) == (False, True)


def test_names_lose_legal_form_accents_and_punctuation():
    assert plain_name("Müller & Co. KG") == "muller"
    assert plain_name("GmbH") == "gmbh"


def test_the_list_goes_stale_after_its_last_day():
    assert not LIST.out_of_date(date(2024, 6, 2))
    assert LIST.out_of_date(date(2024, 6, 3))


def test_the_shipped_list_has_thousands_of_names_and_its_day():
    shipped = load_world(date(2026, 7, 15)).sanctions
    assert len(shipped.names) > 6_000
    assert (shipped.as_of, shipped.expires) == (date(2024, 5, 3), date(2024, 6, 2))
    assert all(entry.name and entry.list for entry in shipped.names)


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("VOLNA STANKI LIMITED LIABILITY COMPANY", "exact"),
        ("Träger Söhne", "normalised"),
        ("Stanki Volna Limited Liabilty", "likeness"),
        ("Moskau Handel Volna Stanki Limited Liability Export Import", "words"),
    ],
)
def test_a_match_says_how_it_was_found(name, how):
    assert LIST.nearest(name, 85).how == how


def test_one_shared_word_makes_no_match():
    assert LIST.nearest("Volna Cosmetics of the North Sea", 85) is None


def test_a_list_of_no_known_day_or_of_tomorrow_is_out_of_date():
    undated = SanctionsList(LIST.names, None, None)
    assert undated.out_of_date(date(2024, 5, 10))
    assert LIST.out_of_date(date(2024, 5, 2))


@pytest.mark.parametrize(
    "name", ["Stanki Volna Limited Liabilty", "Company Stanki Liability Volna", "Volna Stanky"]
)
def test_a_likeness_is_the_token_sort_ratio(name):
    wanted = plain_name(name)
    best = max(fuzz.token_sort_ratio(wanted, plain_name(entry.name)) for entry in LIST.names)
    assert LIST.nearest(name, 50).score == round(best, 1)

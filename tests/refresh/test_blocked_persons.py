"""OFAC's files become rows of our table, entities only."""

import pytest

from readiness.refresh.blocked_persons import blocked_persons
from readiness.refresh.fetched import Unusable
from tests.refresh.publishers import SDN, blocked_files


def test_entities_come_with_their_other_names_and_persons_stay_out():
    rows = blocked_persons(blocked_files()).rows
    assert rows["36"] == {
        "list": "OFAC SDN",
        "entry": "36",
        "name": "AEROCARIBBEAN AIRLINES",
        "programme": "CUBA",
        "also_known": "AERO-CARIBBEAN;AERO, OLD",
    }
    assert rows["42"]["programme"] == ""
    assert "41" not in rows


@pytest.mark.parametrize("line", ["<html>", '"x","y"', SDN[0].replace("36", "name")])
def test_a_line_of_another_build_is_refused_with_its_number(line):
    with pytest.raises(Unusable) as told:
        blocked_persons(blocked_files(sdn=[SDN[0], line]))
    assert (told.value.part, told.value.reason) == ("sdn", "line 2")


def test_letters_of_an_old_code_page_are_read():
    files = blocked_files()
    files["alt"] = '36,12,"aka","AÉRO","-0-"\r\n'.encode("latin-1")
    assert blocked_persons(files).rows["36"]["also_known"] == "AÉRO"

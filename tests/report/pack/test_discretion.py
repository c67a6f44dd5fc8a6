"""Whose name may be said."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.checks.identity.statements import comparable
from readiness.report.pack.discretion import Discretion
from tests.report.pack.packs import discreet, firm, gear, gear_files
from tests.report.requests.making import request

PARTS = {
    "parts.csv": "part,parent,supplier\nP,,Firm GmbH\nA,P,Karst Messtechnik GmbH\nB,P,太湖铸造\n".encode()
}


def test_a_supplier_of_the_parts_list_is_told_apart_from_the_firm_itself():
    found = discreet(PARTS)
    assert found.suppliers == {"karst messtechnik gmbh", "太湖铸造"}
    assert found.is_own("FIRM GmbH")
    assert not found.is_own("Karst Messtechnik GmbH")
    assert not found.is_own(None)


def test_a_name_is_found_inside_a_text_and_only_whole():
    found = discreet(PARTS)
    assert found.tells("Encoder by KARST Messtechnik, GmbH")
    assert not found.tells("Karst Elektronik GmbH")
    assert found.tells("铸件（太湖铸造）")
    assert not found.tells(None)


def test_whom_a_request_went_to_is_a_supplier_too():
    asked = firm(requests=(request(supplier="Dealer AG"),))
    assert discreet(case=asked).tells("by Dealer AG")


def test_the_site_of_the_firm_gives_its_name_in_another_script():
    found = discreet(gear_files(), gear())
    assert found.is_own("Lin'an Qicheng Drive Equipment Co., Ltd.")


NAMES = st.text(st.characters(categories=("Lu", "Ll", "Lo", "Nd", "Zs")), min_size=1, max_size=20).filter(
    lambda name: comparable("name", name)
)


@given(NAMES, st.text(max_size=20), st.text(max_size=20))
def test_a_suppliers_name_is_found_wherever_it_stands(name, before, after):
    found = Discretion((), frozenset([comparable("name", name)]), 90)
    assert found.tells(f"{before} ({name}) {after}")

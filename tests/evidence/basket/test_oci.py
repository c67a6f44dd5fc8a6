"""Fields of OCI baskets."""

from urllib.parse import urlencode

import pytest

from readiness.evidence.basket.oci import Item, faults, items
from tests.evidence.edi_messages import OCI_FORM

SOUND = {"DESCRIPTION": "Spindle", "QUANTITY": "2", "UNIT": "PCE", "PRICE": "100.500", "CURRENCY": "EUR"}


def named(values, number=1):
    return {f"NEW_ITEM-{name}[{number}]": value for name, value in values.items()}


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{k}={v}" for k, v in named(SOUND).items()),
        "\n".join(f'"{k}": "{v}"' for k, v in named(SOUND).items()),
        "HOOK=1&" + urlencode(named(SOUND)),
        "<form>" + "".join(f'<INPUT name="{k}" value="{v}">' for k, v in named(SOUND).items()),
        "<textarea name='NEW_ITEM-DESCRIPTION[1]'>Spindle</textarea>"
        + "".join(f"<input name='{k}' value='{v}'/>" for k, v in named(SOUND).items() if "DESC" not in k),
    ],
)
def test_a_basket_comes_in_many_clothes(text):
    (only,) = items(text)
    assert (only.number, only.values) == (1, SOUND)
    assert faults(only) == []


def test_items_stand_in_the_order_of_their_numbers():
    first, second = items(OCI_FORM.decode())
    assert (first.number, second.number, first.row) == (1, 2, 2)
    assert faults(first) == []
    assert faults(second) == ["CURRENCY", "DESCRIPTION", "QUANTITY", "UNIT"]


def test_a_long_text_is_counted_to_its_item():
    (only,) = items("NEW_ITEM-LONGTEXT_1:132[]=a long story\nNEW_ITEM-MATNR[1]=5\nNEW_ITEM-QUANTITY[1]=1")
    assert (only.values["LONGTEXT"], faults(only)) == ("a long story", [])


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ({"PRICE": "1,5"}, ["PRICE"]),
        ({"PRICE": "1.5555"}, ["PRICE"]),
        ({"PRICE": "1000000000000"}, ["PRICE"]),
        ({"QUANTITY": ""}, ["QUANTITY"]),
        ({"UNIT": ""}, ["UNIT"]),
        ({"UNIT": "pce"}, ["UNIT"]),
        ({"CURRENCY": ""}, ["CURRENCY"]),
        ({"CURRENCY": "EURO"}, ["CURRENCY"]),
        ({"LEADTIME": "ten"}, ["LEADTIME"]),
        ({"DESCRIPTION": ""}, ["DESCRIPTION"]),
        ({"VENDOR": "12345678901"}, ["VENDOR"]),
        ({"COLOUR": "red"}, ["COLOUR"]),
        ({"PRICE": "", "CURRENCY": ""}, []),
    ],
)
def test_each_rule_names_its_field(change, broken):
    assert faults(Item(1, 1, {**SOUND, **change})) == broken

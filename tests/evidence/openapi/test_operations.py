"""Operations of a described interface."""

import pytest

from readiness.evidence.openapi.operations import operations, serves
from readiness.evidence.openapi.yaml_text import parse_yaml
from tests.evidence.edi_messages import OPENAPI_YAML


def test_each_operation_is_told_with_its_pointer():
    found = list(operations(parse_yaml(OPENAPI_YAML)[0]))
    assert [(o.method, o.path, o.serves, o.secured) for o in found] == [
        ("GET", "/articles/{id}/price", ("price",), True),
        ("GET", "/stock", ("stock",), True),
        ("POST", "/orders", ("order",), True),
    ]
    assert found[0].pointer == "/paths/~1articles~1{id}~1price/get"
    assert [o.errors for o in found] == [("404",), (), ("default",)]
    assert found[2].summary == "Place an order"


@pytest.mark.parametrize(
    ("path", "operation", "about"),
    [
        ("/prices", {}, ("price",)),
        ("/v1/priceAndAvailability", {}, ("price", "stock")),
        ("/purchase-orders/{id}", {}, ("order",)),
        ("/artikel/{nr}/bestand", {}, ("stock",)),
        ("/库存/{id}", {}, ("stock",)),
        ("/articles", {"operationId": "getInventory"}, ("stock",)),
        ("/articles", {"tags": ["Pricing"], "summary": "x"}, ("price",)),
        ("/stock", {"summary": "without prices"}, ("stock",)),
        ("/borders", {}, ()),
        ("/articles", {"tags": "Pricing", "summary": 5}, ()),
    ],
)
def test_what_it_is_about_stands_in_the_path_before_the_words(path, operation, about):
    assert serves(path, operation) == about


@pytest.mark.parametrize(
    ("security", "general", "secured"),
    [
        ([{"key": []}], None, True),
        (None, [{"key": []}], True),
        ([], [{"key": []}], False),
        ([{}], [{"key": []}], False),
        ([{"key": []}, {}], None, False),
        ([{"other": []}], None, False),
        (None, None, False),
    ],
)
def test_an_operation_is_secured_where_nobody_gets_in_without_a_key(security, general, secured):
    operation = {} if security is None else {"security": security}
    document = {
        "paths": {"/a": {"get": operation, "parameters": []}, "/b": 5},
        "components": {"securitySchemes": {"key": {"type": "apiKey"}}},
    }
    if general is not None:
        document["security"] = general
    assert [o.secured for o in operations(document)] == [secured]


def test_what_is_no_description_has_no_operations():
    assert list(operations({"paths": []})) == []

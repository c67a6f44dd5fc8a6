"""What magnets are inside, and for how long."""

import pytest

from tests.checks.build import findings
from tests.checks.licence.build_licence import statement

FACTS = {
    "magnet_type": "NdFeB",
    "magnet_grams": "420",
    "heavy_rare_earths": "yes",
    "magnet_origin": "China",
}


def seen(**fields):
    return findings(statement("magnets", **fields))["magnets.stated"]


@pytest.mark.parametrize(
    ("fields", "level"),
    [
        ({**FACTS, "stock_weeks": "9"}, 4),
        ({**FACTS, "magnet_licence": "granted"}, 4),
        ({**FACTS, "stock_weeks": "2"}, 3),
        (FACTS, 3),
        ({**FACTS, "heavy_rare_earths": "no"}, 4),
        ({"magnet_type": "NdFeB"}, 1),
        ({"product": "axis"}, 0),
    ],
)
def test_content_and_supply_make_the_level(fields, level):
    assert seen(**fields).level == level


def test_no_statement_is_unknown():
    assert findings()["magnets.stated"].verdict == "unknown"

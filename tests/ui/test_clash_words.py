"""Every field two people may change at once has a name in every language, and every value a form to be read in."""

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.model.case import Case, EvidenceFile, Profile, SupplierRequest
from readiness.model.plan import Plan
from readiness.model.room import Room
from readiness.report.words import words
from readiness.store.codec import APART
from readiness.store.merge import NOTHING
from readiness.ui import figures
from readiness.ui.clash_words import about, shown

NEVER = {"id", "case_id", "code", "opened", "key_hash", "kind", "asker", "invite_key"}
"""Of a room: said once, when it is opened."""
FIELDS = sorted(
    {*Case.model_fields} - APART
    | {*Profile.model_fields, *Plan.model_fields, *EvidenceFile.model_fields, *SupplierRequest.model_fields}
    | {*Room.model_fields} - NEVER
)


@pytest.mark.parametrize("lang", LANGS)
def test_every_field_has_a_name(lang):
    missing = [name for name in FIELDS if not texts(lang).has(f"clash/field/{name}")]
    assert missing == []


@pytest.fixture(scope="module")
def say():
    return words("en", figures.world_today(), "EUR")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ((), "Everything"),
        (("profile", "employees"), "Employees"),
        (("profile", "customers", "A", "country"), "Customers: A"),
        (("limits", "budget", "0-6"), "Limits of the plan"),
        (("rates", "CNY"), "Exchange rates: CNY"),
        (("actions", "own", "proof"), "own: Proof of done"),
        (("actions", "own", "months"), "own: Start and finish"),
        (("actions", "own", "reports"), "own: Something else"),
        (("actions", "own"), "own"),
        (("agreed", "erp.quote_time", "level"), None),
        (("agreed", "2026-01-01"), "What was agreed"),
        (("unheard",), "Something else"),
    ],
)
def test_what_it_is_about(say, path, said):
    expected = said if said is not None else say.question("erp.quote_time")
    assert about(path, say) == expected


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("profile", "employees"), None, "nothing"),
        (("customers", "A"), NOTHING, "nothing"),
        (("profile", "sites"), [], "nothing"),
        (("profile", "sites"), ["A", "B"], "A and B"),
        (("profile", "connected_products"), True, "yes"),
        (("names_hidden",), False, "no"),
        (("profile", "revenue"), 1200000.0, "1,200,000"),
        (("actions", "a", "months"), (2, 5), "months 2 to 5"),
        (("changes",), [{"on": "1"}, {"on": "2"}], "2 entries"),
        (("customers", "A"), {"name": "A", "country": None}, "A"),
        (("profile", "nace"), "28.41", "28.41"),
    ],
)
def test_a_value_can_be_read(say, path, value, said):
    assert shown(path, value, say) == said


def test_a_phase_has_its_name(say):
    assert shown(("phase",), "talk", say) == say("room/phase/talk")

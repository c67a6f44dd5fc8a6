"""Each type of statement has its fields, its title, its questions, and all of them fit together."""

import pytest

from readiness.evidence.documents.statement import LOOKED
from readiness.evidence.documents.statements.fields import (
    FIELDS_OF_STATEMENT,
    MUSTS_OF_STATEMENT,
    STATEMENT,
    STATEMENT_TYPES,
)
from readiness.evidence.documents.statements.titles import STATEMENT_SIGNS


def test_every_type_has_a_title_fields_and_questions():
    assert {signs.variant for signs in STATEMENT_SIGNS} == set(STATEMENT_TYPES) == set(LOOKED)


@pytest.mark.parametrize("kind", STATEMENT_TYPES)
def test_a_type_asks_only_for_its_own_fields(kind):
    assert {one.field for one in LOOKED[kind]} <= FIELDS_OF_STATEMENT[kind]
    assert MUSTS_OF_STATEMENT[kind] <= FIELDS_OF_STATEMENT[kind] <= {field.name for field in STATEMENT}


@pytest.mark.parametrize("kind", STATEMENT_TYPES)
def test_whatever_a_sound_one_names_is_asked_for(kind):
    by_signature = {"signatory", "issued"}
    assert MUSTS_OF_STATEMENT[kind] - by_signature <= {one.field for one in LOOKED[kind]}

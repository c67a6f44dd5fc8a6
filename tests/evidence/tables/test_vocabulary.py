"""The words of tables are complete in three languages and never contradict each other."""

import pytest

from readiness.evidence.tables.vocabulary import KINDS, joined, plain, tokens, vocabulary, words
from readiness.model.base import OFFER_CLASSES


@pytest.mark.parametrize("kind", KINDS)
def test_every_name_belongs_to_a_field_of_the_shape(kind):
    fields = {f.field for f in vocabulary(kind).fields}
    assert fields <= set(vocabulary(kind).shape.types)
    keys = {f.name for f in vocabulary(kind).shape.fields if f.required or f.filled}
    assert keys <= fields


@pytest.mark.parametrize("kind", KINDS)
def test_within_a_kind_no_header_means_two_things(kind):
    owners: dict[str, str] = {}
    for names in vocabulary(kind).fields:
        for name in names.names:
            assert owners.setdefault(name, names.field) == names.field, name


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_german_and_a_chinese_name(kind):
    for names in vocabulary(kind).fields:
        assert len(names.names) >= 3, names.field
        assert any(not n.isascii() for n in names.names), names.field


def test_spellings_of_one_header_are_one():
    forms = {joined(h) for h in ("Artikel-Nr.", "ARTIKELNUMMER", "Artikel Nr", "artikel_nummer", "Artikel #")}
    assert forms == {"artikelnr"}
    assert joined("Größe") == joined("Groesse") == "groesse"
    assert tokens("ownMaterialNumber") == ("own", "material", "nr")
    assert tokens("Preis (EUR)") == ("preis", "eur")


def test_words_of_cells_do_not_overlap():
    known = words()
    assert not known.yes & known.no
    assert not known.empty & (known.yes | known.no)
    assert plain(" N/A ") in known.empty
    assert (known.span["wochen"], known.span["工作日"], known.currency["€"]) == (7, 1, "EUR")


def test_closed_lists_lead_to_the_words_of_the_model():
    assert set(vocabulary("parts").values["status"].values()) == {
        "approved",
        "qualified",
        "potential",
        "blocked",
    }
    assert set(vocabulary("catalogue").values["offer_class"].values()) == set(OFFER_CLASSES)

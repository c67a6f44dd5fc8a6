"""Entries of the dual-use list: where to look, and what decides."""

from datetime import date

from readiness.model.base import LANGS
from readiness.world.world import load_world

ENTRIES = load_world(date(2026, 11, 22)).dual_use


def test_every_entry_says_what_decides_in_every_language_with_source_and_date():
    assert len(ENTRIES) > 20
    for entry in ENTRIES.values():
        assert all(entry.decides[lang] for lang in LANGS), entry.entry
        assert entry.source, entry.entry
        assert entry.as_of < entry.recheck_by
        assert entry.verified > 0, "what nobody read is left out"


def test_words_stand_as_descriptions_are_compared():
    assert all(word == word.casefold() for entry in ENTRIES.values() for word in entry.words)


def test_the_bearing_entry_holds_the_sizes_that_hit_spindle_makers():
    assert "12 to 50 mm" in ENTRIES["2A101"].decides["en"]
    assert "600 Hz" in ENTRIES["3A225"].decides["de"]


def test_words_and_heading_together_are_reason_to_look():
    feedback = ENTRIES["2B006.b.2 / 2B006.c"]
    assert feedback.may_name("90314900", "Drehgeber ENC-ABS-320")
    assert feedback.may_name("", "Rotary ENCODER")
    assert not feedback.may_name("40169300", "encoder seal")
    assert not feedback.may_name("90314900", "Sensor PT1000")


def test_a_heading_alone_is_reason_enough_where_the_entry_names_no_words():
    centre = ENTRIES["2B001.b / 2B201.a"]
    assert centre.may_name("84571010", "XR 5")
    assert not centre.may_name("", "XR 5")


def test_past_its_day_an_entry_is_to_be_checked_again():
    assert ENTRIES["2A101"].to_recheck(date(2027, 4, 1))
    assert not ENTRIES["2A101"].to_recheck(date(2027, 3, 31))

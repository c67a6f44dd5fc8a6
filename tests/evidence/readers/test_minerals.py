"""Reporting templates as workbooks."""

from datetime import date

import pytest

from readiness.evidence.read import read_files
from tests.evidence.making import read_one
from tests.evidence.minerals.forms import SMELTER, all_yes, cmrt, emrt


def read(data):
    dossier = read_files([("a", data)])
    return dossier.heads[0], {kind.shape.kind: e for kind, e in dossier.evidence.items()}


@pytest.mark.parametrize(
    ("make", "form", "revision", "answers"), [(cmrt, "cmrt", "6.5", 32), (emrt, "emrt", "2.1", 14)]
)
def test_answers_and_smelters_are_read_by_their_place(make, form, revision, answers):
    head, found = read(make(all_yes(form), [SMELTER]))
    assert (head.format, head.format_version, head.tier, head.records) == (
        form,
        revision,
        "conformant",
        answers + 1,
    )
    assert head.taken_on == date(2026, 2, 4)
    assert found["minerals-answer"].column("company")[0] == "Spindel AG"
    (smelter,) = found["smelter"].lines.to_pylist()
    assert (smelter["mineral"], smelter["smelter"], smelter["smelter_listed"], smelter["row"]) == (
        "gold",
        "CID000058",
        True,
        5,
    )


def test_a_smelter_beyond_the_forms_own_list_is_told():
    _, found = read(cmrt(all_yes(), [SMELTER], known=["CID000090"]))
    assert found["smelter"].column("smelter_listed") == [False]
    _, found = read(cmrt(all_yes(), [SMELTER], known=[]))
    assert found["smelter"].column("smelter_listed") == [None]


def test_an_empty_template_is_no_evidence():
    head, _, codes = read_one(cmrt(company=None, issued=None))
    assert (head.format, head.records, codes) == ("cmrt", 0, ["minerals_template"])


def test_a_form_without_date_or_with_a_wrong_number_is_named():
    wrong = (None, "Gold", "X", "X", "PERU", "4711")
    head, _, codes = read_one(cmrt(all_yes(), [wrong], issued=None))
    assert (head.tier, codes) == ("parsable", ["minerals_unanswered", "smelter_number"])


def test_answers_count_though_every_label_lost_its_formula():
    head, _ = read(cmrt(all_yes(), labels=False))
    assert head.records == 32


def test_another_form_of_the_family_is_named_as_not_read():
    head, _, codes = read_one(cmrt(all_yes(), form="AMRT"))
    assert (head.format, head.records, codes) == ("unknown", 0, ["format_not_read"])


MINE = ("Cobalt", "Umicore", "Mutanda", "M-1", "RMI", "CONGO, DEMOCRATIC REPUBLIC OF")


def test_the_mines_of_the_extended_form_are_read():
    head, found = read(emrt(all_yes("emrt"), [SMELTER], mines=[MINE, ("© RMI",)]))
    assert (head.tier, head.records) == ("conformant", 16)
    (mine,) = found["mine"].lines.to_pylist()
    assert (mine["mineral"], mine["smelter_name"], mine["mine_name"], mine["mine"], mine["row"]) == (
        "cobalt",
        "Umicore",
        "Mutanda",
        "M-1",
        5,
    )


def test_a_mine_without_smelter_or_country_is_named():
    bare = ("Cobalt", "!", "Mutanda", None, None, "CONGO")
    head, _, codes = read_one(emrt(all_yes("emrt"), [SMELTER], mines=[bare, MINE]))
    assert (head.tier, codes) == ("parsable", ["mine_incomplete"])
    assert (head.problems[0].where.row, head.problems[0].where.sheet) == (5, "Mine List")


@pytest.mark.parametrize(("make", "form", "revision"), [(cmrt, "cmrt", "6.7"), (emrt, "emrt", "3.0")])
def test_a_newer_revision_is_read_with_a_notice(make, form, revision):
    head, _, codes = read_one(make(all_yes(form), [SMELTER], revision=revision))
    assert (head.format, head.format_version, codes) == (form, revision, ["minerals_revision_newer"])
    assert head.records > 10


@pytest.mark.parametrize(("make", "form", "revision"), [(cmrt, "cmrt", "6.6"), (emrt, "emrt", "2.11")])
def test_the_newest_revisions_seen_need_no_notice(make, form, revision):
    assert read_one(make(all_yes(form), [SMELTER], revision=revision))[2] == []

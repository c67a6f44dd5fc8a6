"""Own weights: under a name of their own and sound, or the shipped set counts and it is told."""

import pytest

from readiness.world.exposure.method import FILE
from readiness.world.exposure.own_set import set_in_force
from readiness.world.exposure.structural import read_structural
from readiness.world.folder import data_folder
from readiness.world.refreshed import layered

SHIPPED = (data_folder() / FILE).read_text("utf-8")
OWN = SHIPPED.replace("struct-2025.1", "ours-1")


def in_force(tmp_path, text):
    (tmp_path / FILE).write_text(text, "utf-8")
    folder = layered(data_folder(), tmp_path)
    return folder, *set_in_force(folder)


def test_own_weights_count_under_their_own_name_and_are_made_to_add_up(tmp_path):
    text = OWN.replace("pillar,natural,,0.15", "pillar,natural,,0.65")
    folder, method, problems = in_force(tmp_path, text)
    assert (method.set, problems) == ("ours-1", ())
    assert sum(method.weights.values()) == pytest.approx(1)
    japan = read_structural(folder).of("JPN").score.value
    assert japan > read_structural(data_folder()).of("JPN").score.value


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ours-1", "struct-2025.1"),
        ("pillar,natural,,0.15", "pillar,natural,,0"),
        ("pillar,natural,,0.15", "pillar,natural,,much"),
        ("pillar,natural,,0.15", "pillar,weather,,0.15"),
        ("human,stability,1,0,10", "human,stability,1,5,5"),
        ("band,guarded,,25", "band,guarded,,45"),
        ("setting,runs,,2000", "setting,runs,,3"),
        ("setting,seed", "setting,sown"),
        ("setting,interval,,0.9", "setting,interval,,nan"),
    ],
)
def test_a_set_that_makes_no_sense_is_told_and_the_shipped_one_counts(tmp_path, before, after):
    text = OWN.replace("pillar,natural,,0.15", "pillar,natural,,0.16") if before == "ours-1" else OWN
    assert before in text
    folder, method, problems = in_force(tmp_path, text.replace(before, after))
    assert method.set == "struct-2025.1"
    assert [p.code for p in problems] == ["own_set_unusable"]
    assert [p.code for p in read_structural(folder).problems] == ["own_set_unusable"]


def test_a_table_of_other_columns_or_an_unchanged_copy_changes_nothing(tmp_path):
    folder, method, problems = in_force(tmp_path, "a,b\n1,2\n")
    assert (method.set, problems) == ("struct-2025.1", ())
    assert [p.code for p in folder.problems] == ["facts_damaged"]
    assert in_force(tmp_path, SHIPPED)[1:] == (method, ())

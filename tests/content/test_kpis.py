"""The library of measures is whole, has its words, and names where it comes from."""

import pytest

from readiness.content.kpis import load_kpis, read_kpis
from readiness.content.texts import texts
from readiness.errors import ContentError
from readiness.model.base import LANGS

LIBRARY = load_kpis()
WHOLE = "{id: a, set: classic, kind: hard, measures: outcome, better: higher, provenance: author_opinion, requirements: [X-128]}"


def test_the_articles_three_its_five_and_both_kinds_of_target_are_there():
    by_set = {s: [k.id for k in LIBRARY.kpis if k.set == s] for s in ("classic", "added", "hard", "soft")}
    assert [len(ids) for ids in by_set.values()] == [3, 5, 5, 5]
    assert [(g.kpi, g.change) for g in LIBRARY.goals] == [
        ("revenue_per_head", 0.3), ("closing_cycle", -0.5), ("margin_per_order", 0.1),
    ]  # fmt: skip


def test_every_hard_result_of_the_document_is_secured_by_a_soft_target():
    soft = {served for k in LIBRARY.kpis if k.kind == "soft" for served in k.secures}
    assert {"sales", "profit", "market_share"} <= soft


def test_shares_and_ratios_never_add_up():
    say = texts("en")
    for kpi in LIBRARY.kpis:
        unit = say(f"kpi/{kpi.id}/unit")
        assert not (kpi.adds_up and ("%" in unit or "per" in unit or unit == "days")), kpi.id


@pytest.mark.parametrize("lang", LANGS)
def test_everything_has_words(lang):
    say = texts(lang)
    keys = [f"kpi/{k.id}/{part}" for k in LIBRARY.kpis for part in ("name", "definition", "unit")]
    keys += [f"goal/{g.id}" for g in LIBRARY.goals]
    keys += [f"kpi_set/{k.set}" for k in LIBRARY.kpis] + [
        f"kpi_provenance/{k.provenance}" for k in LIBRARY.kpis
    ]
    assert [k for k in keys if not say.has(k)] == []


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "content_missing"),
        ("kpis: [", "yaml_broken"),
        ("kpis: [{id: a}]\ngoals: []", "entry_invalid"),
        (
            f"kpis: [{WHOLE}]\ngoals: [{{id: g, kpi: b, change: 1, months: 3, provenance: author_opinion, requirements: []}}]",
            "id_unknown",
        ),
    ],
    ids=["missing", "broken", "invalid", "dangling"],
)
def test_a_library_that_is_not_whole_is_loud(tmp_path, content, code):
    if content is not None:
        (tmp_path / "kpis").mkdir()
        (tmp_path / "kpis" / "kpis.yaml").write_text(content, "utf-8")
    with pytest.raises(ContentError) as caught:
        read_kpis(tmp_path)
    assert [p.code for p in caught.value.problems] == [code]

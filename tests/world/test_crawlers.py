"""Robots by what they come for."""

from collections import Counter
from datetime import date

import pytest

from readiness.world.crawlers import read_crawlers
from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))
BY_NAME = {crawler.agent: crawler for crawler in WORLD.crawlers}


def test_every_robot_stands_once_with_source_and_date():
    assert len(BY_NAME) == len(WORLD.crawlers) > 15
    assert all(c.operator and c.source and c.as_of < c.recheck_by for c in WORLD.crawlers)


def test_all_four_purposes_are_told_apart():
    counts = Counter(c.purpose for c in WORLD.crawlers)
    assert set(counts) == {"search", "user", "training", "control"}


@pytest.mark.parametrize(
    ("agent", "purpose"),
    [
        ("OAI-SearchBot", "search"),
        ("ChatGPT-User", "user"),
        ("GPTBot", "training"),
        ("Google-Extended", "control"),
    ],
)
def test_one_operator_sends_several_robots_for_different_ends(agent, purpose):
    assert BY_NAME[agent].purpose == purpose


def test_blocking_training_robots_and_control_names_closes_no_way_to_the_firm():
    assert {c.purpose for c in WORLD.crawlers if c.opens_the_way} == {"search", "user"}


def test_a_purpose_nobody_knows_is_a_fault_of_ours(tmp_path):
    head = "agent,operator,purpose,verified,as_of,recheck_by,source\n"
    (tmp_path / "crawlers.csv").write_text(head + "X,Y,magic,1,2026-01-01,2027-01-01,z\n", "utf-8")
    with pytest.raises(ValueError, match="not in tuple"):
        read_crawlers(tmp_path)

"""Robots of search and of users are counted, those that gather training data are not."""

from datetime import date

import pytest

from readiness.world.world import load_world
from tests.checks.build import findings
from tests.checks.web.build_web import FULL, URL, products, robots, site_map


def seen(*rules, others=()):
    return findings(robots(*rules), *others)["web.search_bots"]


@pytest.mark.parametrize("rules", [("* disallow",), ("* allow /",), (" sitemap https://a.example/s.xml",)])
def test_where_no_rule_shuts_anybody_out_all_may_come_in(rules):
    finding = seen(*rules)
    assert (finding.verdict, finding.level, finding.params["shut"]) == ("met", 2, ())


def test_blocking_training_robots_and_control_names_costs_nothing_and_is_told():
    finding = seen("GPTBot disallow /", "ClaudeBot disallow /", "Google-Extended disallow /")
    assert (finding.verdict, finding.level) == ("met", 2)
    assert finding.params["kept_out"] == ("GPTBot", "ClaudeBot", "Google-Extended")


def test_a_search_robot_shut_out_by_name_is_part_and_its_rule_is_shown():
    finding = seen("* allow /", "bingbot disallow /")
    assert (finding.verdict, finding.params["shut"]) == ("part", ("bingbot",))
    assert 0 < finding.level < 1
    assert [(p.row, p.field) for p in finding.places] == [(3, "agent")]


def test_everybody_shut_out_is_unmet():
    finding = seen("* disallow /")
    assert (finding.verdict, finding.level, len(finding.params["shut"])) == (
        "unmet",
        0,
        finding.params["total"],
    )


def test_a_rule_for_the_name_wins_over_the_rule_for_all():
    assert seen("* disallow /", "Googlebot allow /").verdict == "part"


def test_a_locked_corner_without_products_does_not_matter_but_the_product_pages_do():
    assert seen("* disallow /cart").verdict == "met"
    assert seen("* disallow /ms-120", others=[products(FULL)]).verdict == "unmet"


def test_a_written_decision_on_training_and_a_site_map_with_the_products_is_the_third_step():
    both = [products(FULL), site_map(URL)]
    assert seen("GPTBot disallow /", others=both).level == 3
    assert seen("* allow /", others=both).level == 2
    assert seen("GPTBot disallow /", others=[products(FULL), site_map("https://other.example")]).level == 2


def test_no_rules_at_all_are_unknown():
    assert findings(robots())["web.search_bots"].verdict == "unknown"
    assert findings()["web.search_bots"].verdict == "unknown"


def test_a_list_of_robots_past_its_date_proves_a_lock_but_no_open_door():
    late = date(2030, 1, 1)
    known = [load_world(late)]
    assert findings(robots("* allow /"), on=late, known=known)["web.search_bots"].verdict == "not_checked"
    assert findings(robots("* disallow /"), on=late, known=known)["web.search_bots"].verdict == "unmet"

"""The list of export classes against the articles sold."""

from datetime import date

from tests.checks.build import catalogue, findings, rows
from tests.checks.licence.build_licence import export_classes

WHO = {"list_version": "2025/2003", "checked_on": date(2026, 3, 12), "reviewer": "A. Weber"}


def line(article, said="2B201", **more):
    return {"article": article, "export_class": said, **WHO, **more}


def seen(classes, *files):
    return findings(export_classes(*classes), *files)["export.class_list"]


def test_every_article_with_class_version_day_and_reviewer_is_met():
    finding = seen([line("A1"), line("A2", "nicht gelistet")], catalogue({}, {}))
    assert (finding.verdict, finding.level, finding.assurance) == ("met", 4, "cross_checked")


def test_a_class_without_reviewer_is_worth_half_and_shown():
    finding = seen([line("A1"), line("A2", reviewer=None)], catalogue({}, {}))
    assert (finding.verdict, finding.level, set(rows(finding))) == ("part", 2, {3})


def test_an_article_the_list_leaves_out_counts_against_it():
    finding = seen([line("A1")], catalogue({}, {}, {}, {}))
    assert (finding.params["not_listed"], finding.params["right"], finding.level < 2) == (3, 1, True)
    assert seen([line("A1", "?")], catalogue({})).verdict == "unmet"


def test_without_a_catalogue_the_last_level_is_not_given():
    assert (seen([line("A1")]).level, seen([line("A1")]).whole_file) == (3, False)


def test_no_list_is_unknown():
    assert findings()["export.class_list"].verdict == "unknown"
    assert seen([]).verdict == "unknown"

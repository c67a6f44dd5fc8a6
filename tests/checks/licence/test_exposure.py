"""Articles, classes, countries and clauses crossed."""

from datetime import date

from readiness.world.world import load_world
from tests.checks.build import catalogue, customers, findings, orders, rows, terms
from tests.checks.licence.build_licence import export_classes

LISTED, HARMLESS = {"customs_tariff": "84669300"}, {"customs_tariff": "39269097"}
CLAUSE = terms(no_reexport_russia="yes", no_reexport_remedy="penalty")
TURKISH = customers("DEU", "TUR")


def seen(*files, profile=TURKISH):
    return findings(*files, profile=profile)["export.exposure"]


def test_class_and_clause_cover_an_exposed_article():
    finding = seen(catalogue({**LISTED, "export_class": "not listed"}, HARMLESS), CLAUSE)
    assert (finding.verdict, finding.params["total"], finding.params["countries"]) == ("met", 1, ("TUR",))


def test_an_exposed_article_without_class_or_clause_is_shown():
    no_class = seen(catalogue(LISTED, {**LISTED, "export_class": "EAR99"}), CLAUSE)
    assert (no_class.verdict, set(rows(no_class))) == ("part", {2})
    assert seen(catalogue({**LISTED, "export_class": "EAR99"})).verdict == "unmet"


def test_a_listed_number_is_exposed_wherever_it_goes():
    finding = seen(catalogue({**HARMLESS, "export_class": "2B201"}), profile=customers("DEU"))
    assert (finding.verdict, finding.params["total"]) == ("met", 1)


def test_the_list_of_classes_fills_what_the_catalogue_leaves_open():
    classes = export_classes({"article": "A1", "export_class": "nicht gelistet"})
    assert seen(catalogue(LISTED), CLAUSE, classes).verdict == "met"


def test_nothing_exposed_is_met_and_duties_are_told():
    finding = seen(catalogue(LISTED), profile=customers("USA"))
    assert (finding.verdict, finding.params["total"]) == ("met", 0)
    assert isinstance(finding.params["measures"], tuple)


def test_without_codes_or_countries_it_is_unknown():
    assert seen(catalogue({})).verdict == "unknown"
    assert seen(catalogue(LISTED), profile=customers()).verdict == "unknown"
    assert seen(catalogue(LISTED), orders({"country": "TUR"}), profile=customers()).verdict == "unmet"
    assert seen().verdict == "unknown"


BEARING = {"customs_tariff": "84829900", "description_short": "Spindellager P4S"}


def test_words_alone_never_clear_an_article_nor_catch_it():
    near = seen(catalogue(BEARING, HARMLESS), profile=customers("DEU"))
    assert (near.verdict, near.params["total"], near.params["to_classify"]) == ("part", 0, 1)
    assert near.params["entries"] == ("2A101",)
    assert set(rows(near)) == {2}


def test_an_article_a_person_classified_is_no_longer_asked_for():
    done = seen(catalogue({**BEARING, "export_class": "not listed"}), profile=customers("DEU"))
    assert (done.verdict, done.params["to_classify"]) == ("met", 0)


def test_an_exposed_article_stays_unmet_whatever_its_words_say():
    finding = seen(catalogue({**LISTED, "description_short": "Motorspindel"}))
    assert (finding.verdict, finding.params["to_classify"], set(rows(finding))) == ("unmet", 1, {2})


def test_many_entries_are_told_three_in_full_and_the_rest_by_number():
    words = ("Spindellager", "Drehgeber", "CNC", "Umrichter")
    lines = [
        {"customs_tariff": code, "description_short": word}
        for code, word in zip(("84829900", "90314900", "85371000", "85044000"), words, strict=True)
    ]
    finding = seen(catalogue(*lines), profile=customers("DEU"))
    assert (len(finding.params["entries"]), len(finding.params["other_entries"])) == (3, 1)
    assert finding.params["list_out_of_date"] is False


def test_a_list_past_its_day_says_so():
    late = findings(catalogue(BEARING), profile=customers("DEU"), known=(load_world(date(2027, 6, 1)),))
    assert late["export.exposure"].params["list_out_of_date"] is True

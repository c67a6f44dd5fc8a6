"""ISO 9001 certificates: site, scope and date."""

import pytest

from readiness.checks.documents.papers import papers
from readiness.checks.documents.site_and_scope import names_site
from readiness.model.case import Profile
from tests.checks.build import certificate, findings, together

FIRM = Profile(sites=("Aalen", "Ellwangen"))
GOOD = {
    "standard": "DIN EN ISO 9001:2015",
    "sites": ("73433 Aalen", "73479 Ellwangen"),
    "scope": "Entwicklung und Fertigung von Spindeln",
    "valid_until": "2027-10-01",
}


def seen(*papers, profile=FIRM):
    return findings(together(*papers), profile=profile)["certificate.site_and_scope"]


def with_(**changed):
    return certificate(**{k: v for k, v in {**GOOD, **changed}.items() if v is not None})


@pytest.mark.parametrize(
    ("changed", "level"),
    [
        ({}, 4),
        ({"sites": "73433 Aalen"}, 3),
        ({"valid_until": "2026-09-01"}, 2),
        ({"scope": "Vertrieb von Spindeln"}, 2),
        ({"sites": "73433 Aalen", "scope": "Vertrieb von Spindeln"}, 1),
        ({"sites": "20457 Hamburg"}, 1),
        ({"valid_until": "2026-07-14"}, 0),
    ],
)
def test_the_levels_follow_the_anchors_of_the_question(changed, level):
    assert seen(with_(**changed)).level == level


def test_site_scope_and_date_are_met_and_the_missing_site_is_named():
    finding = seen(with_(sites="73433 Aalen"))
    assert (finding.verdict, finding.params["missing_sites"]) == ("met", ("Ellwangen",))
    assert not finding.whole_file


@pytest.mark.parametrize(
    ("said", "site", "there"),
    [
        ("88 Qingshan Road, Lin'an, Hangzhou", "Linan", True),
        ("Zürich-Oerlikon", "Zurich", True),
        ("89231 Neu-Ulm", "Neu Ulm", True),
        ("95326 Kulmbach", "Ulm", False),
        ("89077 Ulm", "Ulm", True),
        ("浙江省杭州市临安区", "临安", True),
    ],
)
def test_a_site_is_a_word_of_its_own_whatever_its_accents(said, site, there):
    (found,) = papers(certificate(sites=said))
    assert names_site(found, site) is there


def test_the_best_of_several_certificates_counts():
    assert seen(with_(valid_until="2025-01-01", file="old.pdf"), with_()).level == 4


def test_another_standard_is_no_iso_9001():
    assert seen(with_(standard="ISO 14001:2015")).verdict == "unknown"


def test_without_an_end_date_or_sites_to_compare_with_nothing_can_be_said():
    assert seen(with_(valid_until=None)).verdict == "unknown"
    assert seen(with_(), profile=Profile()).verdict == "unknown"
    assert seen(with_(valid_until="2025-01-01"), profile=Profile()).verdict == "unmet"


def test_nobody_confirmed_it_so_it_is_only_claimed():
    assert seen(with_(confirmed=False)).assurance == "claimed"
    assert seen(with_()).assurance == "conformant"


def test_no_certificate_is_unknown():
    assert findings()["certificate.site_and_scope"].verdict == "unknown"

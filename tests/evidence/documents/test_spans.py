"""Lengths of time and rates."""

import pytest

from readiness.evidence.documents.spans import a_span, delay_damages, delivery_time, valid_days
from tests.evidence.documents.papers import laid_out, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14 bis 16 Wochen nach technischer Klärung", "14-16 weeks"),
        ("ca. 12-14 weeks", "12-14 weeks"),
        ("10 Arbeitstage", "10 working days"),
        ("ein Monat", "1 months"),
        ("30 Tage", "30 days"),
        ("14至16周", "14-16 weeks"),
        ("20个工作日", "20 working days"),
        ("bis 31.12.2026", "2026-12-31"),
    ],
)
def test_a_time_is_written_one_way(text, value):
    read = a_span(text)
    assert read is not None
    assert read.values == (value,)


def test_a_time_of_the_next_sentence_is_not_taken():
    assert a_span("具有约束力。每满一周支付") is None
    assert a_span("auf Anfrage") is None


def test_a_delivery_time_is_read_from_its_label():
    assert values(delivery_time(laid_out("Lieferzeit: | 14 Wochen"))) == {"delivery_time": ["14 weeks"]}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Das Angebot ist 30 Tage gültig.", "30"),
        ("Bindefrist: 6 Wochen", "42"),
        ("This offer is valid for 60 days.", "60"),
        ("报价有效期为30天", "30"),
    ],
)
def test_how_long_an_offer_binds(text, days):
    assert values(valid_days(laid_out(text))) == {"valid_days": [days]}


def test_a_date_is_no_number_of_days():
    assert list(valid_days(laid_out("报价有效期至2026年4月30日\nGültig bis 30.04.2026"))) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0,5 % je vollendeter Woche, höchstens 5 % des Werts", "0.5%/week max 5%"),
        ("0.5 % per full week, at most 5 % of the value", "0.5%/week max 5%"),
        ("每满一周支付价款的0.5%作为违约金，最高不超过5%", "0.5%/week max 5%"),
        ("0,2 % pro Tag, maximal 10 %", "0.2%/day max 10%"),
    ],
)
def test_damages_for_delay_are_read_with_their_most(text, value):
    assert values(delay_damages(laid_out(text))) == {"delay_damages": [value]}


def test_a_rate_without_a_most_is_not_read():
    assert list(delay_damages(laid_out("Verzugszinsen von 5 % je Jahr"))) == []

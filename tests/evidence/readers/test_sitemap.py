"""sitemap.xml: addresses with their dates, streamed."""

from datetime import UTC, datetime

import pytest

from readiness.evidence.readers.sitemap import read, recognises
from readiness.evidence.reading import Hint
from readiness.evidence.website.site_map import MOST
from tests.evidence.website.saying import SITEMAP, codes, lines_of


def seen(*entries, root="urlset"):
    return read(f"<{root}>{''.join(entries)}</{root}>".encode(), Hint())


def entry(url="https://a.example/x", date=None):
    return f"<url><loc>{url}</loc>{f'<lastmod>{date}</lastmod>' if date else ''}</url>"


def test_addresses_and_dates_are_read_with_their_line():
    assert recognises(SITEMAP.encode())
    reading = read(SITEMAP.encode(), Hint())
    assert (reading.format, reading.tier, reading.records) == ("sitemap", "conformant", 2)
    first, second = lines_of(reading)
    assert (first["row"], first["updated_at"]) == (3, datetime(2026, 7, 1, tzinfo=UTC))
    assert second["updated_at"] is None


@pytest.mark.parametrize("date", ["2026", "2026-07", "2026-07-01T08:00+02:00", "2026-07-01T06:00:00.5Z"])
def test_every_w3c_date_counts(date):
    assert lines_of(seen(entry(date=date)))[0]["updated_at"] is not None


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (entry(url="/x"), "sitemap_address"),
        (entry(date="01.07.2026"), "sitemap_date"),
        (entry(date="2026-13-01"), "sitemap_date"),
    ],
)
def test_what_breaks_the_protocol_is_named(content, code):
    assert codes(seen(content)) == [code]


def test_an_index_names_maps_and_no_page():
    reading = seen("<sitemap><loc>https://a.example/1.xml</loc></sitemap>", root="sitemapindex")
    assert (codes(reading), reading.records, lines_of(reading)) == (["sitemap_index"], 1, [])


def test_more_entries_than_the_protocol_allows_are_counted_not_kept():
    reading = seen(entry() * (MOST + 1))
    assert (codes(reading), reading.records, len(lines_of(reading))) == (["sitemap_long"], MOST + 1, MOST)


def test_a_broken_map_is_unreadable():
    assert read(b"<urlset><url>", Hint()).tier == "unreadable"

"""Every table says where it comes from."""

from datetime import date

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.world.folder import data_folder
from readiness.world.sources import read_sources

SOURCES = read_sources(data_folder())


def test_every_file_is_listed_and_every_listed_file_exists():
    lying = {f.name for f in data_folder().iterdir() if f.is_file() and f.name != "SOURCES.md"}
    assert {s.file for s in SOURCES} == lying


def test_every_file_names_source_licence_and_date():
    assert all(s.holds and s.source and s.licence and s.as_of for s in SOURCES)


def test_nothing_under_a_share_alike_or_non_commercial_licence_ships():
    assert not [s.file for s in SOURCES if any(word in s.licence for word in ("NC", "GPL", "SA"))]


def test_a_file_is_out_of_date_after_its_last_day():
    gates = next(s for s in SOURCES if s.file == "gates.csv")
    assert not gates.out_of_date(date(2026, 7, 20))
    assert gates.out_of_date(date(2026, 7, 21))
    assert not next(s for s in SOURCES if s.file == "world.topo.json").out_of_date(date(2100, 1, 1))


def test_every_file_stands_once_and_has_words_for_the_report():
    files = [s.file for s in SOURCES]
    assert len(files) == len(set(files))
    keys = {f"report/sources/table/{f.split('.')[0]}/{part}" for f in files for part in ("holds", "source")}
    assert {key for lang in LANGS for key in keys if not texts(lang).has(key)} == set()

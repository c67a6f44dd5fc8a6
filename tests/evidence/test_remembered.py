"""A file is opened once in a process, as long as nothing about it changes."""

import pytest

from readiness.evidence import remembered
from readiness.evidence.reading import Hint, Reading, unreadable
from readiness.evidence.remembered import Readings
from readiness.evidence.sandbox import Job, read_all
from tests.evidence.making import csv_bytes

STOCK = Job(csv_bytes("Artikel;Bestand", "1;2"), Hint())
OTHER = Job(csv_bytes("Artikel;Bestand", "3;4"), Hint())
ROOM = 10 * remembered._APIECE


@pytest.fixture
def asked():
    """What went on to a reader, call by call."""
    return []


@pytest.fixture
def readings(asked):
    return made(asked, ROOM)


def made(asked, most, answer=lambda job: Reading("csv", "parsable", kind=job.data.decode()[:3])):
    def read(jobs):
        asked.append([job.data for job in jobs])
        return [answer(job) for job in jobs]

    return Readings(most, read)


def test_only_the_new_file_is_opened(readings, asked):
    first = readings.read([STOCK])
    both = readings.read([STOCK, OTHER])
    assert both[:1] == first
    assert asked == [[STOCK.data], [OTHER.data]]


def test_a_file_handed_in_twice_is_opened_once(readings, asked):
    one, _, again = readings.read([STOCK, OTHER, STOCK])
    assert one is again
    assert asked == [[STOCK.data, OTHER.data]]


def test_what_a_person_confirms_has_the_file_opened_again(readings, asked):
    readings.read([STOCK])
    readings.read([Job(STOCK.data, Hint(columns={"article": "Artikel"}))])
    assert asked == [[STOCK.data]] * 2


def test_what_could_not_be_opened_is_tried_again(asked):
    readings = made(asked, ROOM, lambda _: unreadable("took_too_long"))
    readings.read([STOCK])
    assert readings.read([STOCK])[0].problems[0].code == "took_too_long"
    assert asked == [[STOCK.data]] * 2


def test_the_file_asked_for_longest_ago_gives_way(asked):
    readings = made(asked, 2 * remembered._APIECE)
    third = Job(b"third", Hint())
    for jobs in ([STOCK], [OTHER], [STOCK], [third], [STOCK], [OTHER]):
        readings.read(jobs)
    assert [data for call in asked for data in call] == [STOCK.data, OTHER.data, third.data, OTHER.data]


def test_a_reading_larger_than_all_room_is_not_kept(asked):
    readings = made(asked, 1)
    readings.read([STOCK])
    readings.read([STOCK])
    assert asked == [[STOCK.data]] * 2


def test_a_remembered_reading_is_the_one_a_child_gave():
    readings = Readings(ROOM)
    readings.read([STOCK])
    (again,), (anew,) = readings.read([STOCK]), read_all([STOCK])
    assert again.lines.equals(anew.lines)
    assert again == anew


def test_a_process_has_one_memory():
    assert remembered.readings() is remembered.readings()

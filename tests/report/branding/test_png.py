"""A PNG is taken whole or not at all, and never unpacked beyond what it says it holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.report.branding.png import MOST_SIDE, png_size
from tests.report.branding.folders import png


@pytest.mark.parametrize("colour", [0, 2, 6])
def test_a_whole_image_tells_its_size(colour):
    assert png_size(png(30, 7, colour)) == (30, 7)


@given(st.integers(0, len(png()) - 1))
def test_an_image_cut_off_is_none(end):
    assert png_size(png()[:end]) is None


@given(st.integers(8, len(png()) - 1))
def test_a_byte_changed_is_noticed(at):
    whole = bytearray(png())
    whole[at] ^= 1
    assert png_size(bytes(whole)) is None


def test_a_bomb_is_not_unpacked():
    assert png_size(png(2, 2, pixels=b"\0" * 10_000_000)) is None


def test_too_many_pixels_are_refused():
    assert png_size(png(MOST_SIDE + 1, 1, 0)) is None


def test_other_files_are_none():
    assert png_size(b"") is png_size(b"\xff\xd8\xff\xe0 jpeg") is None

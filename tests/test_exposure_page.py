"""The page about exposure states the figures in force."""

from tests.exposure_page import PAGE, page


def test_the_page_says_what_the_tables_say():
    assert PAGE.read_text("utf-8") == page()

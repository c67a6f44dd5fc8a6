"""Where the tables are found."""

from readiness.world.folder import data_folder


def test_the_tables_lie_in_the_folder_found():
    assert (data_folder() / "SOURCES.md").is_file()
    assert (data_folder() / "countries.csv").is_file()

"""Alembic's own check, on both databases: the tables as written in `schema.py` are what the migrations make."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Integer, MetaData, Table, make_url

from readiness.store import schema
from readiness.store.engines import connect


@pytest.fixture
def migrated(url, folder):
    folder.mkdir()
    engines = connect(make_url(url))
    with engines.write.begin() as connection:
        schema.bring_forward(connection, None)
    yield engines
    engines.close()


def differences(engines, tables):
    with engines.read.connect() as connection:
        return compare_metadata(MigrationContext.configure(connection), tables)


def test_the_migrations_make_the_tables_of_the_code(migrated):
    assert differences(migrated, schema.TABLES) == []


def test_a_table_without_a_migration_would_be_found(migrated):
    changed = MetaData()
    for table in schema.TABLES.sorted_tables:
        table.to_metadata(changed)
    Table("forgotten", changed, Column("id", Integer))
    assert [difference[0] for difference in differences(migrated, changed)] == ["add_table"]

import itertools
from contextlib import contextmanager

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from parlour_for_check import FILE, HERE, Parlour, told

NEXT = '''\
"""The migration of the one who comes after you."""

import sqlalchemy as sa

from alembic import op

revision = "next"
down_revision = "{head}"


def names(db):
    found = db.execute(sa.text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars()
    return [name for name in found if name != "alembic_version" and "sqlite" not in name]


def all_gone(db):
    for name in names(db):
        db.execute(sa.text(f'DELETE FROM "{{name}}"'))


def no_allergens(db):
    """Empty whatever leads to the table with the allergens in it."""
    for name in names(db):
        for column in db.execute(sa.text(f'PRAGMA table_info("{{name}}")')).all():
            sql = f"""SELECT COUNT(*) FROM "{{name}}" WHERE "{{column[1]}}" = 'gluten'"""
            if db.execute(sa.text(sql)).scalar():
                home = name
    for name in names(db):
        keys = db.execute(sa.text(f'PRAGMA foreign_key_list("{{name}}")')).all()
        if any(key[2] == home for key in keys):
            db.execute(sa.text(f'DELETE FROM "{{name}}"'))


def upgrade():
    {up}


def downgrade():
    {down}
'''
numbers = itertools.count(1)
TABLE = 'op.create_table("spare", sa.Column("id", sa.Integer, primary_key=True))'
BAD = {
    "its upgrade fails": ('op.execute("DROP TABLE nowhere")', "pass"),
    "its downgrade fails": ("pass", 'raise KeyError("no way back")'),
    "its downgrade leaves a table behind": (
        TABLE.replace("=True))", "=True), if_not_exists=True)"),
        "pass",
    ),
    "its downgrade loses everything": ("pass", "all_gone(op.get_bind())"),
    "its downgrade loses the allergens": ("pass", "no_allergens(op.get_bind())"),
}


@pytest.fixture
def parlour(tmp_path, monkeypatch):
    monkeypatch.delenv("FLAVOURS_DB", raising=False)
    return Parlour(tmp_path / "polo sud")


@contextmanager
def third(up, down):
    """A third migration, for a while."""
    head = ScriptDirectory.from_config(Config(HERE / "alembic.ini")).get_current_head()
    path = HERE / "migrations" / "versions" / f"0003_next{next(numbers)}.py"
    path.write_text(NEXT.format(head=head, up=up, down=down), encoding="utf-8")
    try:
        yield
    finally:
        path.unlink()


def test_ok(parlour):
    """stage 4: if your own migrations are fine, it prints ok"""
    parlour("rehearse").succeeds().prints("ok")


def test_leaves_nothing(parlour):
    """stage 4: the database that's there isn't touched"""
    parlour.filled(FILE)
    before = parlour.path.read_bytes()
    parlour("rehearse").prints("ok").leaves_only("flavours.db")
    if parlour.path.read_bytes() != before:
        pytest.fail("`rehearse` has changed flavours.db.")


def test_good(parlour):
    """stage 4: a good third migration is fine, too"""
    with third(TABLE, 'op.drop_table("spare")'):
        parlour("rehearse").prints("ok")


@pytest.mark.parametrize("about", list(BAD))
def test_bad(parlour, about):
    """stage 4: a bad third migration is noticed"""
    with third(*BAD[about]):
        ran = parlour("rehearse")
    if ran.status == 0:
        pytest.fail(
            f"There was a third migration: {about}. `rehearse` printed {ran.stdout.strip()!r}."
        )
    told(ran)

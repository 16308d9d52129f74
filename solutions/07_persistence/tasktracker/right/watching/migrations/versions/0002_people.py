"""In SQL."""

from alembic import op

revision = "0002"
down_revision = "0001"

UP = """
CREATE TABLE people (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL UNIQUE);
INSERT OR IGNORE INTO people (name) SELECT TRIM(who) FROM tasks WHERE LENGTH(TRIM(who)) > 0;
CREATE TABLE t (id INTEGER PRIMARY KEY, title VARCHAR(200) NOT NULL, done BOOLEAN NOT NULL,
    person_id INTEGER REFERENCES people(id));
INSERT INTO t SELECT tasks.id, title, done, people.id FROM tasks LEFT JOIN people ON name = TRIM(who);
DROP TABLE tasks;
ALTER TABLE t RENAME TO tasks
"""
DOWN = """
CREATE TABLE t (id INTEGER PRIMARY KEY, title VARCHAR(200) NOT NULL, who VARCHAR(80) NOT NULL,
    done BOOLEAN NOT NULL);
INSERT INTO t SELECT tasks.id, title, IFNULL(name, ''), done FROM tasks
    LEFT JOIN people ON people.id = person_id;
DROP TABLE tasks;
DROP TABLE people;
ALTER TABLE t RENAME TO tasks
"""


def upgrade():
    for statement in UP.split(";"):
        op.execute(statement)


def downgrade():
    for statement in DOWN.split(";"):
        op.execute(statement)

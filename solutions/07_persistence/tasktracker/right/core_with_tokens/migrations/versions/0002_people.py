"""New tables beside the old one, filled row by row."""

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    db = op.get_bind()
    people = op.create_table(
        "people",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String, unique=True, nullable=False),
    )
    new = op.create_table(
        "tasks_new",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("done", sa.Boolean, nullable=False),
        sa.Column("person_id", sa.Integer, sa.ForeignKey("people.id")),
    )
    numbers: dict[str, int] = {}
    for number, title, who, done in db.execute(
        sa.text("SELECT id, title, who, done FROM tasks")
    ).all():
        name = who.strip()
        if name and name not in numbers:
            numbers[name] = len(numbers) + 1
            db.execute(people.insert().values(id=numbers[name], name=name))
        row = {"id": number, "title": title, "done": done, "person_id": numbers.get(name)}
        db.execute(new.insert().values(**row))
    op.drop_table("tasks")
    op.rename_table("tasks_new", "tasks")


def downgrade() -> None:
    db = op.get_bind()
    old = op.create_table(
        "tasks_old",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("who", sa.String(80), nullable=False),
        sa.Column("done", sa.Boolean, nullable=False),
    )
    names = {number: name for number, name in db.execute(sa.text("SELECT id, name FROM people"))}
    for number, title, done, person in db.execute(
        sa.text("SELECT id, title, done, person_id FROM tasks")
    ).all():
        row = {"id": number, "title": title, "done": done, "who": names.get(person, "")}
        db.execute(old.insert().values(**row))
    op.drop_table("tasks")
    op.drop_table("people")
    op.rename_table("tasks_old", "tasks")

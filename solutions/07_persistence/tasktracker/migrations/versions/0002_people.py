"""People get a table of their own."""

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(80), nullable=False, unique=True),
    )
    op.execute(
        "INSERT INTO people (name) SELECT DISTINCT TRIM(who) FROM tasks WHERE TRIM(who) <> ''"
    )
    with op.batch_alter_table("tasks") as batch:
        batch.add_column(sa.Column("person_id", sa.Integer))
        batch.create_foreign_key("fk_tasks_person", "people", ["person_id"], ["id"])
    op.execute(
        "UPDATE tasks SET person_id = (SELECT id FROM people WHERE people.name = TRIM(tasks.who))"
    )
    with op.batch_alter_table("tasks") as batch:
        batch.drop_column("who")


def downgrade() -> None:
    op.add_column("tasks", sa.Column("who", sa.String(80)))
    op.execute(
        "UPDATE tasks SET who = COALESCE((SELECT name FROM people WHERE people.id = tasks.person_id), '')"
    )
    with op.batch_alter_table("tasks") as batch:
        batch.alter_column("who", nullable=False, existing_type=sa.String(80))
        batch.drop_constraint("fk_tasks_person", type_="foreignkey")
        batch.drop_column("person_id")
    op.drop_table("people")

from alembic import op

revision = "0001"
down_revision = None

TABLES = [
    "CREATE TABLE flavour (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE ingredient (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE allergen (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    """CREATE TABLE amount (id INTEGER NOT NULL PRIMARY KEY,
        flavour_id INTEGER NOT NULL REFERENCES flavour(id),
        ingredient_id INTEGER NOT NULL REFERENCES ingredient(id),
        grams INTEGER NOT NULL CHECK (grams > 0), UNIQUE (flavour_id, ingredient_id))""",
    """CREATE TABLE warning (id INTEGER NOT NULL PRIMARY KEY,
        ingredient_id INTEGER NOT NULL REFERENCES ingredient(id),
        allergen_id INTEGER NOT NULL REFERENCES allergen(id), UNIQUE (ingredient_id, allergen_id))""",
]


def upgrade():
    for table in TABLES:
        op.execute(table)


def downgrade():
    for name in "warning", "amount", "allergen", "ingredient", "flavour":
        op.execute(f"DROP TABLE {name}")

"""Packets of seeds. `db` is a connection to the database. Nothing here commits; callers do."""


def stock(db):
    """Return a dictionary: the name of each kind of seeds, and how many packets there are."""
    return dict(db.execute("SELECT name, packets FROM seeds"))


def bring(db, name, packets):
    """Somebody brings packets: a new kind, or more of one that there is."""
    db.execute(
        "INSERT INTO seeds VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET packets = packets + excluded.packets",
        (name, packets),
    )


def take(db, name):
    """Somebody takes one packet. Return whether there was one."""
    sql = "UPDATE seeds SET packets = packets - 1 WHERE name = ? AND packets > 0"
    return db.execute(sql, (name,)).rowcount == 1


def wish(db, person, name):
    """Note a wish."""
    db.execute("INSERT INTO wishes VALUES (?, ?)", (person, name))


def wishes(db):
    """Return the wishes as (person, name), in order of the persons' names."""
    return db.execute("SELECT person, name FROM wishes ORDER BY person, name").fetchall()

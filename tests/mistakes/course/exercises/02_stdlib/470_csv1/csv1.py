"""CSV rows as dicts."""

import csv

FIELDS = ["name", "born", "paid"]


def read_members(path):
    """Return a list of dicts: name is text, born a number, paid True for "yes"."""
    with open(path, encoding="utf-8", newline="") as file:
        return [
            {"name": row["name"], "born": int(row["born"]), "paid": row["paid"] == "yes"}
            for row in csv.DictReader(file)
        ]


def write_members(members, path):
    """Write the members with the columns of FIELDS, in this order, and a heading."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, extrasaction="ignore")
        writer.writeheader()
        for member in members:
            writer.writerow(member | {"paid": "yes" if member["paid"] else "no"})


def juniors(members, year):
    """Return the names of the members who turn at most 18 in this year, sorted."""
    return sorted([member["name"] for member in members if year - member["born"] <= 18])

from datetime import date, datetime

import pytest
from cassandra.cqlengine.query import ModelQuerySet, QueryException
from cassandra1 import (
    AlarmByLine,
    LastPosition,
    Position,
    PositionByBus,
    alarms,
    last,
    positions,
    rows,
)
from pythlings_checks import called

DAY, NEXT = date(2026, 11, 30), date(2026, 12, 1)


def at(day, hour, minute=0, second=0):
    return datetime(day.year, day.month, day.day, hour, minute, second)


# In no order, since that's how they arrive.
SENT = [
    Position("LAG-9", "B4", at(DAY, 8, 0, 10), "Ojota", "engine too hot"),
    Position("LAG-7", "B4", at(DAY, 8), "Ikeja"),
    Position("LAG-7", "B4", at(DAY, 23, 59, 59), "Yaba"),
    Position("LAG-7", "B4", at(DAY, 8, 0, 10), "Ikeja, bridge", "door is stuck"),
    Position("LAG-7", "C1", at(NEXT, 6), "Àjáò"),
    Position("LAG-7", "B4", at(DAY, 7, 30), "depot", "tyre"),
    Position("LAG-9", "C1", at(NEXT, 0), "Oshodi", "no fuel"),
]  # fmt: skip


class Cluster:
    """Keeps rows as Cassandra does: one for each primary key, sorted by the clustering key."""

    def __init__(self):
        self.tables = {PositionByBus: {}, AlarmByLine: {}, LastPosition: {}}
        for position in SENT:
            written = rows(position)
            if not isinstance(written, list):
                pytest.fail(f"rows should give a list of rows. It gave {written!r}.")
            for row in written:
                self.write(row)

    def write(self, row):
        kind = type(row)
        if kind not in self.tables:
            pytest.fail(f"rows should give rows of the three tables. In its list there's {row!r}.")
        for name in kind._primary_keys:
            if getattr(row, name) is None:
                pytest.fail(
                    f"Cassandra refuses a row of {kind.__name__}: {name} is part of its key, and missing."
                )
        key = tuple(
            kind._columns[name].to_database(getattr(row, name)) for name in kind._primary_keys
        )
        self.tables[kind][key] = row

    def answer(self, query, kind):
        """The rows that a query gives."""
        if not isinstance(query, ModelQuerySet) or query.model is not kind:
            pytest.fail(f"That should be a query on {kind.__name__}. It is {query!r}.")
        try:
            said = str(query)
            query._validate_select_where()
        except QueryException as error:
            pytest.fail(f"Cassandra refuses this query: {error}")
        asked = [(where.field, str(where.operator), where.value) for where in query._where]
        if query._allow_filtering:
            pytest.fail(f"ALLOW FILTERING reads everything:\n\n    {said}")
        partition = set(kind._partition_keys)
        missing = partition - {name for name, operator, _ in asked if operator == "="}
        if missing:
            pytest.fail(
                "Cassandra can't know which server has these rows, because the query doesn't name all "
                f"of the partition key ({', '.join(sorted(missing))} is missing):\n\n    {said}"
            )
        wrong = [name for name, _, _ in asked if name not in kind._primary_keys]
        if wrong:
            pytest.fail(
                f"Cassandra refuses this query: {wrong[0]} isn't part of the key.\n\n    {said}"
            )
        found = [
            row for row in self.tables[kind].values() if all(holds(row, each) for each in asked)
        ]
        clustering = list(kind._clustering_keys.items())
        for name, column in reversed(clustering):
            down = (column.clustering_order or "asc").lower() == "desc"
            for text in query._order:
                if f'"{name}"' in text:
                    down = text.upper().endswith("DESC")
            found.sort(key=lambda row, name=name: getattr(row, name), reverse=down)
        return found[: query._limit or None]


def holds(row, condition):
    """Whether a row meets a condition; values are as the driver would send them."""
    name, operator, value = condition
    mine = type(row)._columns[name].to_database(getattr(row, name))
    compare = {"=": mine == value, ">=": mine >= value, ">": mine > value}
    compare |= {"<=": mine <= value, "<": mine < value}
    return compare[operator]


@pytest.fixture
def cluster():
    return Cluster()


def check(found, wanted, words):
    if found != wanted:
        found, wanted = (
            "\n    ".join(str(each) for each in some) or "nothing" for some in (found, wanted)
        )
        pytest.fail(f"{words}\n\nfound:\n    {found}\nwanted:\n    {wanted}")


def places(found):
    return [f"{row.at:%d %H:%M:%S}  {row.place}" for row in found]


def test_partition_of_positions():
    """a partition of PositionByBus is one day of one bus"""
    found = sorted(PositionByBus._partition_keys)
    if found != ["bus", "day"]:
        words = (
            "Years of a bus would be one partition, and it'd never stop growing. "
            if found == ["bus"]
            else ""
        )
        pytest.fail(f"{words}The partition key of PositionByBus: {', '.join(found)}.")


def test_positions(cluster):
    """all positions of a bus on a day, the newest first"""
    found = cluster.answer(positions("LAG-7", DAY), PositionByBus)
    wanted = [
        "30 23:59:59  Yaba",
        "30 08:00:10  Ikeja, bridge",
        "30 08:00:00  Ikeja",
        "30 07:30:00  depot",
    ]
    check(places(found), wanted, "Where was LAG-7 on 30 November?")


def test_positions_other_day(cluster):
    """each day has its own positions"""
    found = cluster.answer(positions("LAG-7", NEXT), PositionByBus)
    check(places(found), ["01 06:00:00  Àjáò"], "Where was LAG-7 on 1 December?")
    check(places(cluster.answer(positions("LAG-1", NEXT), PositionByBus)), [], "Where was LAG-1?")


def test_positions_since(cluster):
    """positions has only those from a certain time on"""
    found = cluster.answer(positions("LAG-7", DAY, at(DAY, 8, 0, 10)), PositionByBus)
    wanted = ["30 23:59:59  Yaba", "30 08:00:10  Ikeja, bridge"]
    check(places(found), wanted, "Where was LAG-7 from 08:00:10 on?")


def test_partition_of_alarms():
    """a partition of AlarmByLine is one day of one line"""
    found = sorted(AlarmByLine._partition_keys)
    if found != ["day", "line"]:
        pytest.fail(
            f"The partition key of AlarmByLine: {', '.join(found)}. One day of one line is wanted."
        )


def test_alarms(cluster):
    """all alarms of a line on a day, in order, even two of the same second"""
    found = [
        f"{row.at:%H:%M:%S}  {row.bus}  {row.alarm}"
        for row in cluster.answer(alarms("B4", DAY), AlarmByLine)
    ]
    wanted = [
        "07:30:00  LAG-7  tyre",
        "08:00:10  LAG-7  door is stuck",
        "08:00:10  LAG-9  engine too hot",
    ]
    check(found, wanted, "Two buses of B4 reported something at 08:00:10, and one at 07:30.")


def test_only_alarms(cluster):
    """a position without an alarm isn't written as an alarm"""
    found = [row.alarm for row in cluster.answer(alarms("C1", NEXT), AlarmByLine)]
    check(found, ["no fuel"], "On 1 December one bus of C1 reported something.")


def test_last(cluster):
    """one row for each bus: the last position"""
    found = cluster.answer(last("LAG-7"), LastPosition)
    if len(found) > 1:
        check(
            places(found),
            [],
            "LastPosition should have one row for LAG-7. The later replaces the earlier:",
        )
    if len(found) != 1:
        pytest.fail("LastPosition has no row for LAG-7, which has sent five positions.")


def test_last_is_written(cluster):
    """the position that was written last is there"""
    cluster.write(
        next(
            row
            for row in rows(Position("LAG-9", "C1", at(NEXT, 9), "Ẹ̀bá"))
            if type(row) is LastPosition
        )
    )
    check(
        places(cluster.answer(last("LAG-9"), LastPosition)),
        ["01 09:00:00  Ẹ̀bá"],
        "LAG-9 was in Ẹ̀bá last.",
    )


def test_program():
    """the program shows three tables and three queries"""
    from cassandra1 import main

    called(main).says("CREATE TABLE buses.position_by_bus", "FROM buses.alarm_by_line WHERE")

"""Which of the 900 servers knows?

4,000 buses send their position every ten seconds, and Cassandra spreads the rows over 900 servers.
It refuses Ngozi's questions, since it would have to ask every server. So she begins with the
question and designs a table for it.

The *partition key* decides which server a row is on. A question has to name all of its columns. The
*clustering key* decides the order of the rows there. Together they're the primary key. If two rows
have the same one, the later replaces the earlier, without an error. A table of messages:

    class MessageByRoom(Model):
        __keyspace__ = "chat"
        room = columns.Text(partition_key=True)
        month = columns.Text(partition_key=True)        # or one partition would grow for ever
        at = columns.DateTime(primary_key=True, clustering_order="DESC")
        writer = columns.Text(primary_key=True)         # two may write in the same second
        words = columns.Text()

    MessageByRoom.objects.filter(room="bees", month="2026-11", at__gte=monday).limit(20)

A fact that answers three questions is written three times. Give the columns their keys, then write
the functions. There's no server: the check keeps the rows as Cassandra would. (About 5 MB, once.)

    pythlings shell cassandra1 -- python cassandra1.py
"""

from dataclasses import dataclass
from datetime import date, datetime

from cassandra.cqlengine import columns
from cassandra.cqlengine.management import _get_create_table
from cassandra.cqlengine.models import Model
from cassandra.cqlengine.query import ModelQuerySet


@dataclass(frozen=True)
class Position:
    bus: str
    line: str
    at: datetime
    place: str
    alarm: str | None = None  # what the driver has reported


class PositionByBus(Model):  # type: ignore[misc]
    """Where was this bus on this day? The newest first. A partition holds one day of one bus."""

    __keyspace__ = "buses"
    bus = columns.Text(primary_key=True)  # TODO
    day = columns.Date()
    at = columns.DateTime()
    place = columns.Text()


class AlarmByLine(Model):  # type: ignore[misc]
    """What was reported on this line on this day? The earliest first; at the same time, by bus."""

    __keyspace__ = "buses"
    line = columns.Text(primary_key=True)  # TODO
    day = columns.Date()
    at = columns.DateTime()
    bus = columns.Text()
    alarm = columns.Text()


class LastPosition(Model):  # type: ignore[misc]
    """Where is this bus now? One row for each bus, whatever the day."""

    __keyspace__ = "buses"
    bus = columns.Text(primary_key=True)  # TODO?
    at = columns.DateTime()
    place = columns.Text()


def rows(position: Position) -> list[Model]:
    """Return the rows to be written for a position: one for each table that it goes into."""
    # TODO: for example PositionByBus(bus=position.bus, …). Without an alarm there's no AlarmByLine.


def positions(bus: str, day: date, since: datetime | None = None) -> ModelQuerySet:
    """Return the query for a bus's positions on a day, from `since` on if that's given."""
    # TODO


def alarms(line: str, day: date) -> ModelQuerySet:
    """Return the query for the alarms of a line on a day."""
    # TODO


def last(bus: str) -> ModelQuerySet:
    """Return the query for the last position of a bus."""
    # TODO


def main() -> None:
    for table in (PositionByBus, AlarmByLine, LastPosition):
        print(_get_create_table(table))
    for query in (
        positions("LAG-7", date(2026, 11, 30)),
        alarms("B4", date(2026, 11, 30)),
        last("LAG-7"),
    ):
        print(query)


if __name__ == "__main__":
    main()

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from zoneinfo1 import day_shift, invitation, shown_in, to_utc


def utc(*numbers):
    return datetime(*numbers, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "month", "hour", "minute"),
    [
        ("Europe/Lisbon", 1, 10, 0),
        ("Europe/Lisbon", 7, 9, 0),
        ("Asia/Kolkata", 1, 4, 30),
        ("America/New_York", 7, 14, 0),
    ],
)
def test_to_utc(zone, month, hour, minute):
    """ten o'clock on the clock of a zone is a moment in UTC"""
    assert to_utc(datetime(2024, month, 15, 10, 0), zone) == utc(2024, month, 15, hour, minute)


def test_to_utc_zone():
    """the stored moment is in UTC itself"""
    stored = to_utc(datetime(2024, 7, 1, 8, 0), "Asia/Kolkata")
    assert stored.isoformat() == "2024-07-01T02:30:00+00:00"


def test_to_utc_day_before():
    """the day in UTC may be another"""
    assert to_utc(datetime(2024, 1, 16, 9, 0), "Pacific/Auckland") == utc(2024, 1, 15, 20, 0)


def test_to_utc_aware():
    """an aware time is refused"""
    with pytest.raises(ValueError):
        to_utc(utc(2024, 1, 1, 0, 0), "Europe/Lisbon")


@pytest.mark.parametrize(
    ("zone", "wanted"),
    [
        ("Europe/Lisbon", "2024-01-15 20:05"),
        ("Asia/Kolkata", "2024-01-16 01:35"),
        ("Pacific/Auckland", "2024-01-16 09:05"),
    ],
)
def test_shown(zone, wanted):
    """each clock shows its own time"""
    assert shown_in(utc(2024, 1, 15, 20, 5), zone) == wanted


def test_shown_from_zone():
    """the moment may come in any zone"""
    moment = datetime(2024, 1, 15, 15, 30, tzinfo=ZoneInfo("Asia/Kolkata"))
    assert shown_in(moment, "Europe/Lisbon") == "2024-01-15 10:00"


def test_shown_naive():
    """a naive time is refused: nobody knows which clock it came from"""
    with pytest.raises(ValueError):
        shown_in(datetime(2024, 1, 15, 15, 30), "Europe/Lisbon")


@pytest.mark.parametrize("zones", [[], ["Asia/Kolkata"], ["Europe/Lisbon", "Pacific/Auckland"]])
@pytest.mark.parametrize("hour", [0, 13])
def test_invitation(zones, hour):
    """an invitation names each clock"""
    moment = utc(2024, 8, 3, hour, 45)
    offsets = {"Europe/Lisbon": 1, "Asia/Kolkata": 5.5, "Pacific/Auckland": 12}
    naive = datetime(2024, 8, 3, hour, 45)
    wanted = {zone: f"{naive + timedelta(hours=offsets[zone]):%Y-%m-%d %H:%M}" for zone in zones}
    assert invitation(moment, zones) == wanted


@pytest.mark.parametrize(
    ("hour", "zone", "other", "wanted"),
    [
        (10, "Europe/Lisbon", "Asia/Kolkata", 0),
        (20, "Europe/Lisbon", "Asia/Kolkata", 1),
        (20, "Pacific/Auckland", "Europe/Lisbon", -1),
        (20, "Pacific/Auckland", "Asia/Kolkata", 0),
    ],
)
def test_day_shift(hour, zone, other, wanted):
    """the date in one zone may be a day ahead"""
    assert day_shift(utc(2024, 1, 31, hour, 0), zone, other) == wanted

"""Fines on a road with a limit of 50."""


def fine(speed):
    """Return the fine in euros for a speed in whole km/h.

    up to 50: 0             from 51 to 60: 30
    from 61 to 70: 60       from 71: 200
    """
    if speed <= 50:
        return 0
    elif speed <= 60:
        return 30
    elif speed <= 70:
        return 60
    else:
        return 200

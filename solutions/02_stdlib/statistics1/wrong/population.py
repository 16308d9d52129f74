# expect: the spread is that of a sample
"""What a row of numbers says."""

import statistics


def typical(waits):
    """Return the time in the middle of the row; None when there are no waits."""
    if not waits:
        return None
    return statistics.median(waits)


def spread(waits):
    """Return the sample's standard deviation; 0.0 for fewer than two waits."""
    if len(waits) < 2:
        return 0.0
    return statistics.pstdev(waits)


def most_common(waits):
    """Return a sorted list of the times that occur most often."""
    return sorted(statistics.multimode(waits))


def nine_of_ten(waits):
    """Return the time that nine of ten waits do not exceed."""
    if len(waits) == 1:
        return waits[0]
    return statistics.quantiles(waits, n=10, method="inclusive")[8]


def unusual(waits):
    """Return the waits more than 2 standard deviations from the mean, in their order."""
    if not waits:
        return []
    mean = statistics.mean(waits)
    limit = 2 * spread(waits)
    return [wait for wait in waits if abs(wait - mean) > limit]

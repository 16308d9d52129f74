"""What a row of numbers says.

The statistics module turns a row of values into a few numbers. The mean is the sum
shared equally; the median is the value in the middle of the sorted row.

    >>> import statistics
    >>> waits = [5, 6, 7, 6, 90]
    >>> statistics.mean(waits), statistics.median(waits)
    (22.8, 6)

One patient who waited ninety minutes moves the mean to a time that nobody waited.
The median does not move. Whoever reports waiting times, prices or response times
gives the median and a high quantile ("nine out of ten waited at most ..."), not the
mean alone.

stdev measures the spread of a sample, pstdev that of a whole population. A single
value has no spread: stdev raises StatisticsError. Complete a surgery's report;
all times are minutes.
"""

import statistics


def typical(waits):
    """Return the time in the middle of the row; None when there are no waits."""
    # TODO: one very long wait must not change it much.
    return statistics.mean(waits)


def spread(waits):
    """Return the sample's standard deviation; 0.0 for fewer than two waits."""
    # TODO
    return statistics.pstdev(waits)


def most_common(waits):
    """Return a sorted list of the times that occur most often."""
    # TODO: mode gives one, another function gives all of them.
    return [statistics.mode(waits)]


def nine_of_ten(waits):
    """Return the time that nine of ten waits do not exceed, the waits themselves included.

    Use quantiles with method="inclusive". A single wait is its own answer.
    """
    # TODO
    return max(waits)


def unusual(waits):
    """Return the waits more than 2 standard deviations from the mean, in their order."""
    # TODO: use spread().
    return waits

"""Asking functions for values."""

station = "Old Lighthouse"
morning = 11.5
noon = 18.25
evening = 14.0

hottest = max(morning, noon, evening)
coldest = min(morning, noon, evening)
average = round((morning + noon + evening) / 3, 1)
name_length = len(station)

print(station, hottest, coldest, average, name_length)


# Why this way
#
# max and min take any number of values, so no comparing by hand is needed. In
# the average a calculation stands inside a call: Python works from the inside
# out, the sum first, then the division, then round. The brackets round the sum
# are needed because / comes before +.

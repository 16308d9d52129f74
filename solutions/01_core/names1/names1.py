"""Names that are allowed, names that are wise."""

second_runner = "Amina"
most_runners = 40


def entry(first_name, school_class):
    return f"{first_name} ({school_class})"


def places_left(entries):
    return most_runners - entries


def slower_time(first_time, second_time):
    return max(first_time, second_time)


relay = entry(second_runner, "6b")


# Why this way
#
# The three forbidden names cost a minute: Python names the line. The wise one
# costs an afternoon, because `max = 40` runs and the error appears in another
# function. Besides max, the names most often taken by mistake are list, str,
# sum, id, input, type and file names such as random.py for your own program.

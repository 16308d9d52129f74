"""Writing, appending, refusing."""


def start_log(path, sensor):
    """Begin a new log whose first line is "# SENSOR".

    A log that exists already stays as it is; the FileExistsError of open goes
    on to the caller.
    """
    with open(path, "x", encoding="utf-8") as file:
        file.write(f"# {sensor}\n")


def add_readings(path, readings):
    """Append the readings to the log, each on a line with one decimal."""
    with open(path, "a", encoding="utf-8") as file:
        for reading in readings:
            print(f"{reading:.1f}", file=file)


def write_summary(log, path):
    """Write the summary of a log to another file, replacing an older one.

    The file has three lines (values as floats with one decimal):

        readings: 3
        lowest: 18.0
        highest: 21.5

    and only the first of them if there is no reading. Lines of the log that
    begin with # are not readings.
    """
    with open(log, encoding="utf-8") as file:
        readings = [float(line) for line in file if not line.startswith("#")]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"readings: {len(readings)}\n")
        if readings:
            file.write(f"lowest: {min(readings):.1f}\n")
            file.write(f"highest: {max(readings):.1f}\n")


# Why this way
#
# "x" checks and makes the file in one step; asking "does it exist?" first leaves a
# moment in which another program may make it. float("19.5\n") ignores the line
# break, so nothing has to be stripped. The log is read to its end and closed
# before the summary is opened, which keeps each with block about one file.

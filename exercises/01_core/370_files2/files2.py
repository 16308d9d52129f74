r"""Writing, appending, refusing.

The mode says what open may do:

    "r"   read (the default); the file must exist
    "w"   write; an existing file is emptied at once
    "a"   append at the end; a missing file is made
    "x"   make a new file; FileExistsError if there is one already

    with open("log.txt", "a", encoding="utf-8") as file:
        file.write("19.5\n")

write adds no line break; you add it. Logs and reports are written so. The mode
"x" is the safe one where nothing may be overwritten by mistake.

Complete the functions of a sensor log with one reading in each line.
"""


def start_log(path, sensor):
    """Begin a new log whose first line is "# SENSOR".

    A log that exists already stays as it is; the FileExistsError of open goes
    on to the caller.
    """
    # TODO: which mode? And the line has no end yet.
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"# {sensor}")


def add_readings(path, readings):
    """Append the readings to the log, each on a line with one decimal."""
    # TODO
    with open(path, "w", encoding="utf-8") as file:
        file.write(str(readings))


def write_summary(log, path):
    """Write the summary of a log to another file, replacing an older one.

    The file has three lines (values as floats with one decimal):

        readings: 3
        lowest: 18.0
        highest: 21.5

    and only the first of them if there is no reading. Lines of the log that
    begin with # are not readings.
    """
    # TODO

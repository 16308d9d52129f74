"""Apart and together."""


def setting_name(line):
    """Return what stands before the first =, without outer spaces."""
    return line.partition("=")[0].strip()


def setting_value(line):
    """Return all that stands after the first =, without outer spaces."""
    return line.partition("=")[2].strip()


def tidy(title):
    """Return the title with single spaces between its words and none outside."""
    return " ".join(title.split())


def csv_line(fields):
    """Return the fields in one line, with a semicolon between them."""
    return ";".join(fields)


# Why this way
#
# partition cuts exactly once and always gives three parts, even if the separator
# is missing; `split("=")[1]` would cut a web address in two and fail for a line
# without "=". " ".join(text.split()) is a phrase worth knowing by heart. For CSV
# with quotes and semicolons inside the texts there is the csv module, later.

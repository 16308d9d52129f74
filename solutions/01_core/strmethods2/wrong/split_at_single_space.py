# expect: words are separated by one space, whatever stood there before
def setting_name(line):
    return line.partition("=")[0].strip()


def setting_value(line):
    return line.partition("=")[2].strip()


def tidy(title):
    return " ".join(title.split(" "))


def csv_line(fields):
    return ";".join(fields)

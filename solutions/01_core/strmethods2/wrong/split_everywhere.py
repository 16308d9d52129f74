# expect: further equals signs belong to the value
def setting_name(line):
    return line.split("=")[0].strip()


def setting_value(line):
    return line.split("=")[1].strip()


def tidy(title):
    return " ".join(title.split())


def csv_line(fields):
    return ";".join(fields)

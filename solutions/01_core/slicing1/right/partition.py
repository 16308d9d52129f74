def country(code):
    return code[0] + code[1]


def parcel_number(code):
    return code[code.index("-") + 1 : code.rindex("-")]


def last(code, count):
    if count == 0:
        return ""
    return code[-count:]

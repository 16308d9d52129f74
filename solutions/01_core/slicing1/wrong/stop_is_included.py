# expect: the number is what is between the dashes
def country(code):
    return code[0:2]


def parcel_number(code):
    return code[3:-4]


def last(code, count):
    if count == 0:
        return ""
    return code[-count:]

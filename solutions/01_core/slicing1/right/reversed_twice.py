def country(code: str) -> str:
    return code[slice(2)]


def parcel_number(code: str) -> str:
    return code[3:][:-3]


def last(code: str, count: int) -> str:
    return code[::-1][:count][::-1]

"""The vault in Fatima's escape room. Nothing to change here."""


def make_code(seed):
    code = 7
    for digit in str(seed):
        code = code * 31 + int(digit)
    code = code % 100000
    return "*" * len(str(code))


def lock(room):
    hint = f"under chair {room * 3 + 11}"
    stars = make_code(room * 7919)
    print("locked with", stars)
    return hint


with open("room.txt", encoding="utf-8") as file:
    lock(int(file.read()))

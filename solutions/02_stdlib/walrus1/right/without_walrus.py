def loud(recordings, measure, limit):
    found = []
    for name in recordings:
        level = measure(name)
        if level > limit:
            found.append((name, level))
    return found


def count_lorries(file, size=4096):
    count = 0
    while True:
        piece = file.read(size)
        if piece == "":
            break
        for letter in piece:
            if letter == "L":
                count += 1
    return count


def remark(note: str) -> str:
    length = len(note)
    if length <= 20:
        return note
    return note[0:20] + "… (" + str(length) + " letters)"


def night(levels):
    count = 0
    total = 0
    top = None
    for level in levels:
        count += 1
        total += level
        if top is None or level > top:
            top = level
    if top is None:
        return "no levels"
    return f"{count} levels, mean {round(total / count, 1)} dB, highest {top} dB"

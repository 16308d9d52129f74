def to_int(text, default):
    try:
        number = int(text)
    except ValueError:
        number = default
    return number


def read_sensor(texts):
    readings = []
    bad = 0
    for text in texts:
        try:
            value = float(text)
        except ValueError as error:
            print("bad reading:", error)
            bad = bad + 1
        else:
            readings += [value]
    return (readings, bad)

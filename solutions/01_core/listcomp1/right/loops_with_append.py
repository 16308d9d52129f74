def doubled(amounts):
    result = []
    for amount in amounts:
        result.append(2 * amount)
    return result


def frost_days(temperatures):
    return list(filter(lambda t: t < 0, temperatures))


def in_fahrenheit(readings):
    result = []
    for reading in readings:
        if not reading.strip():
            continue
        result.append(float(reading) * 9 / 5 + 32)
    return result


def signs(temperatures):
    return list(map(lambda t: "wet" if t >= 0 else "ice", temperatures))

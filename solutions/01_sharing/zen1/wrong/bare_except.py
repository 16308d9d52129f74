# expect: Which error should the except name?
WET = 30
LITRES = 4.5
BEDS = [
    ("roses", 6.0, 3, "12"),
    ("beans", 2.5, 4, "n/a"),
    ("lettuce", 4.0, 2, "30"),
    ("herbs", 0.0, 5, "8"),
    ("tomatoes", 3.2, 1, "29"),
]


def litres(area, days, reading):
    if area <= 0 or days <= 0 or int(reading) >= WET:
        return 0.0
    return area * days * LITRES


def print_table(beds):
    for name, area, days, reading in beds:
        try:
            print(f"{name}: {litres(area, days, reading)} litres")
        except:
            print(f"{name}: the sensor says {reading}")


if __name__ == "__main__":
    print_table(BEDS)

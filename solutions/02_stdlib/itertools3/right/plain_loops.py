def codes(wheels: list[str]) -> list[str]:
    result = [""]
    for wheel in wheels:
        result = [code + digit for code in result for digit in wheel]
    return result


def how_many(wheels: list[str]) -> int:
    number = 1
    for wheel in wheels:
        number *= len(wheel)
    return number


def pairs_within(prices, budget):
    names = list(prices)
    found = []
    for place, first in enumerate(names):
        for second in names[place + 1 :]:
            if prices[first] + prices[second] <= budget:
                found.append((first, second))
    return found


def balances(start, movements):
    result = [start]
    for movement in movements:
        result.append(result[-1] + movement)
    return result


def pages(row, size):
    if size <= 0:
        raise ValueError("size")
    result = []
    for value in row:
        if not result or len(result[-1]) == size:
            result.append([])
        result[-1].append(value)
    return result


if __name__ == "__main__":
    hana = ["38", "02468", "0123456789", "0123456789"]
    print(how_many(hana), "codes")
    for page in pages(codes(hana), 20):
        print(*page)

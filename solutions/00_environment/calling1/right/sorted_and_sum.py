station: str = "Old Lighthouse"
morning: float = 11.5
noon: float = 18.25
evening: float = 14.0

readings = sorted([morning, noon, evening])
hottest = readings[-1]
coldest = readings[0]
average = round(sum(readings) / len(readings), 1)
name_length = len(station)

print(station, hottest, coldest, average, name_length)

# expect: rows of the same continent keep the order
"""Click on the column."""

rows = []
with open("mountains.txt", encoding="utf-8") as file:
    for line in file:
        name, continent, metres, year = line.rstrip("\n").split(";")
        rows.append((name, continent, int(metres), int(year)))

columns = ["name", "continent", "metres", "year"]

while True:
    column = input("Sort by? ")
    if column == "":
        break
    largest_first = column.startswith("-")
    if largest_first:
        column = column[1:]
    if column not in columns:
        print("No such column.")
        continue
    place = columns.index(column)
    rows.sort(key=lambda row: (row[place], row[0]), reverse=largest_first)
    for name, continent, metres, year in rows:
        print(f"{name}, {continent}, {metres} m, {year}")


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
    rows.sort(key=lambda row: row[place], reverse=largest_first)
    for name, continent, metres, year in rows:
        print(f"{name}, {continent}, {metres} m, {year}")


# Why this way
#
# One list that is sorted again and again keeps the order of all the sorts before: the last
# one counts most. Texts become numbers where they come in, so no key has to think of it.
# `rows = rows.sort(…)` would make the table None. To sort by two columns at once, a tuple
# as key does it; sorting twice also works when one of them is a text from Z to A.

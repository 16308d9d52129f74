# expect: a column that doesn't exist leaves the rows
rows = []
with open("mountains.txt", encoding="utf-8") as file:
    for line in file:
        rows.append(line.rstrip("\n").split(";"))

COLUMNS = ["name", "continent", "metres", "year"]

while True:
    column = input("Sort by? ")
    if column == "":
        break
    backwards = column[0] == "-"
    if backwards:
        column = column[1:]
    if column not in COLUMNS:
        print("No such column.")
        rows.sort()
        continue
    index = COLUMNS.index(column)
    if column == "metres" or column == "year":
        rows.sort(key=lambda row: int(row[index]), reverse=backwards)
    else:
        rows.sort(key=lambda row: row[index], reverse=backwards)
    for name, continent, metres, year in rows:
        print(f"{name}, {continent}, {metres} m, {year}")

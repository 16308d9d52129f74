rows = []
with open("mountains.txt", encoding="utf-8") as file:
    for line in file:
        rows.append(line.strip().split(";"))


def by_name(row):
    return row[0]


while True:
    column = input("Sort by? ")
    if column == "":
        break
    backwards = False
    if column[0] == "-":
        backwards = True
        column = column[1:]
        rows.reverse()
    if column == "name":
        rows.sort(key=by_name)
    elif column == "continent":
        rows.sort(key=lambda row: row[1])
    elif column == "metres":
        rows.sort(key=lambda row: int(row[2]))
    elif column == "year":
        rows.sort(key=lambda row: int(row[3]))
    else:
        print("No such column.")
        if backwards:
            rows.reverse()
        continue
    if backwards:
        rows.reverse()
    for row in rows:
        print(row[0] + ", " + row[1] + ", " + row[2] + " m, " + row[3])

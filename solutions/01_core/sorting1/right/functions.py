def read(path: str) -> list[dict[str, str | int]]:
    with open(path, encoding="utf-8") as file:
        names = ("name", "continent", "metres", "year")
        rows = [dict(zip(names, line.strip().split(";"))) for line in file]
    for row in rows:
        row |= {"metres": int(row["metres"]), "year": int(row["year"])}
    return rows


def main():
    table = read("mountains.txt")
    while answer := input("Sort by? "):
        column = answer.removeprefix("-")
        if column in table[0]:
            table = sorted(table, key=lambda row: row[column], reverse=answer[0] == "-")
            for row in table:
                print(f"{row['name']}, {row['continent']}, {row['metres']} m, {row['year']}")
        else:
            print("No such column.")


main()

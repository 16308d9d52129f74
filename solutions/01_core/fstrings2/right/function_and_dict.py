# The columns: rank 2 wide, then ". ", name 12 (cut if longer, filled with dots), points 12,
# points per game 14 with one decimal. The title is 42 wide.

title = " HALL OF FAME "
print(f"{title:=^42}")

def row(rank: int, name: str, points: int, games: int) -> str:
    return f"{rank:2}. {name[0:12]:.<12}{points:12,}{points / games:14,.1f}"


total = 0
with open("scores.txt", encoding="utf-8") as file:
    for rank, line in enumerate(file.read().splitlines(), start=1):
        parts = line.split(";")
        print(row(rank, parts[0], int(parts[1]), int(parts[2])))
        total += int(parts[1])

label = "Total"
print("-" * 42)
print(f"{label:<16}{total:>12,}")

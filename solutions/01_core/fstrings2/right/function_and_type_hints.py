# The columns: rank 2 wide, then ". ", name 12 (cut if it's longer), points 12, and points
# per game 14 with one decimal.

print("============== HALL OF FAME ==============")

def row(rank: int, name: str, points: int, games: int) -> str:
    return f"{rank:2}. {name[0:12]:12}{points:12,}{points / games:14,.1f}"


total = 0
with open("scores.txt", encoding="utf-8") as file:
    for rank, line in enumerate(file.read().splitlines(), start=1):
        parts = line.split(";")
        print(row(rank, parts[0], int(parts[1]), int(parts[2])))
        total += int(parts[1])

print("-" * 42)
label = "Total"
print(f"{label:<16}{total:>12,}")

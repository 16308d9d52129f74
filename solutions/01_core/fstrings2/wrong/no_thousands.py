# expect: title, players, dashes and total line up
# The columns: rank 2 wide, then ". ", name 12 (cut if longer, filled with dots), points 12,
# points per game 14 with one decimal. The title is 42 wide.

title = " HALL OF FAME "
print(f"{title:=^42}")

rank = 0
total = 0
with open("scores.txt", encoding="utf-8") as file:
    for line in file:
        name, points, games = line.split(";")
        points = int(points)
        average = points / int(games)
        rank += 1
        total += points
        print(f"{rank:>2}. {name[:12]:.<12}{points:>12}{average:>14.1f}")

label = "Total"
print("-" * 42)
print(f"{label:<16}{total:>12}")

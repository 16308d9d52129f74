# expect: the players, the dashes and the total line up
# The columns: rank 2 wide, then ". ", name 12 (cut if it's longer), points 12, and points
# per game 14 with one decimal.

print("============== HALL OF FAME ==============")

rank = 0
total = 0
with open("scores.txt", encoding="utf-8") as file:
    for line in file:
        name, points, games = line.split(";")
        points = int(points)
        average = points / int(games)
        rank += 1
        total += points
        print(f"{rank:>2}. {name[:12]:<12}{points:>12}{average:>14.1f}")

print("-" * 42)
label = "Total"
print(f"{label:<16}{total:>12}")

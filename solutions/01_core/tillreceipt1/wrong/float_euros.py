# expect: Change: 7.10
price = int(input())
given = int(input())

print("Change:", (given - price) / 100)

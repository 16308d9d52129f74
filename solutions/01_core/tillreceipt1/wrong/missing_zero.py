# expect: Change: 7.05
price = int(input())
given = int(input())
change = given - price

print(f"Change: {change // 100}.{change % 100}")

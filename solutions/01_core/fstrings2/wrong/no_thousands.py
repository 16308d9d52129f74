# expect: 2,173.50
def row(name, amount):
    return f"{name[:14]:<14}{amount:>10.2f}"


first_name = input()
first_price = float(input())
second_name = input()
second_price = float(input())
third_name = input()
third_price = float(input())

print(row(first_name, first_price))
print(row(second_name, second_price))
print(row(third_name, third_price))
print("-" * 24)
print(row("Total", first_price + second_price + third_price))

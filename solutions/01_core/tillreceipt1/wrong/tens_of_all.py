# expect: Change: 7.05
def money_text(cents):
    return f"{cents // 100}.{cents // 10}{cents % 10}"


price = int(input())
given = int(input())

print("Change:", money_text(given - price))

from decimal import ROUND_HALF_UP, Decimal


def cents(euros):
    return int((euros * 100).to_integral_value(rounding=ROUND_HALF_UP))


def show(amount):
    return f"{amount // 100}.{amount % 100:02}"


card = cents(Decimal(input("Card: ")))
price = Decimal(input("Price of a kWh: "))
start = card
while text := input("kWh: "):
    cost = cents(Decimal(text) * price)
    if cost <= card:
        card -= cost
        print(f"{show(cost)} paid, {show(card)} left")
    else:
        print(f"{show(cost)} is too much: only {show(card)} left")
print("Altogether:", show(start - card))

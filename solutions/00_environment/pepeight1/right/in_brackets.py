def reading_difference(old, new):
    return new - old


def water_cost(litres, price_per_litre):
    cost = litres * price_per_litre

    return round(cost, 2)


def bill_text(
    name,
    old,
    new,
    price,
):
    litres = reading_difference(old, new)
    parts = [name + ": ", str(litres), " litres, "]
    parts += [str(water_cost(litres, price)), " euros"]
    return (
        parts[0]
        + parts[1] + parts[2]
        + parts[-2] + parts[-1]
    )

def rolls(coins):
    if coins < 0:
        raise ValueError("not so few")
    return divmod(coins, 25)

def rolls(coins):
    pass

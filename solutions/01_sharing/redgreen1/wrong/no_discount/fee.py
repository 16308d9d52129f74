def fee(kilometres):
    return 300 + 150 * (kilometres - 2)

def fee(kilometres: int) -> int:
    if kilometres <= 2:
        return 300
    return 300 + (kilometres - 2) * 150

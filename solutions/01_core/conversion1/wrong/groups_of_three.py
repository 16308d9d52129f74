# expect: price_tag(1234.5)
def to_count(text):
    text = text.strip()
    if not text.isdecimal():
        return None
    return int(text)


def to_price(text):
    text = text.strip().replace(",", ".")
    parts = text.split(".")
    if len(parts) > 2:
        return None
    for part in parts:
        if not part.isdecimal():
            return None
    return float(text)


def price_tag(price):
    return f"{price:,.2f}".replace(",", " ").replace(".", ",")

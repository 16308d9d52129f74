import sys


def weight(grams):
    kilograms = round(grams / 1000, 1)
    return f"{kilograms if kilograms > 0 else 0.1} kg"


def label(name, country, grams):
    text = name.upper()[:16] + "\n" + country
    if country not in ("FI", "AX"):
        text += " AIR MAIL"
    size = "S" if grams <= 500 else "M" if grams <= 2000 else "L"
    text += f"\n{size} {weight(grams)}"
    return text + "\nCUSTOMS" if country == "AX" else text


if __name__ == "__main__":
    name, country, grams = sys.argv[1:]
    print(label(name, country, int(grams)))

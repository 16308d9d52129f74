import pandas


def total(rows):
    return pandas.DataFrame(rows)["price"].sum()

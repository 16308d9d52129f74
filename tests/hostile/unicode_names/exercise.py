def größe(ширина, 高さ):
    return ширина * 高さ
def аdd(a, b):
    return a + b
def add(a, b):
    ﬁ = größe(a, b)
    return fi

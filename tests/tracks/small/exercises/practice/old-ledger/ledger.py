def f(e):
    t = 0
    for i in range(0, len(e), 1):
        t = t + e[i]
    return t

def double(n):
    while True:
        print(2 * n)

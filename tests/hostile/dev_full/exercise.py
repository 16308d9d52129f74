import os
full = os.open('/dev/full', os.O_WRONLY)
os.dup2(full, 1)
def add(a, b):
    print('x' * 100_000, flush=True)
    return 0

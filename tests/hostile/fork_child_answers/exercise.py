import os


def add(a, b):
    pid = os.fork()
    if pid == 0:
        return a + b
    os.waitpid(pid, 0)
    return 0

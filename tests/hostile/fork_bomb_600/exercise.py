import ctypes, os, time
def _mark():  # so that a harness can find what was left behind
    ctypes.CDLL(None).prctl(15, b"hostile_left", 0, 0, 0)

def add(a, b):
    for _ in range(600):
        try:
            pid = os.fork()
        except OSError:
            break
        if pid == 0:
            os.setsid()
            _mark()
            time.sleep(60)
            os._exit(0)
    time.sleep(30)
    return 5

import os
import signal
import time


def add(a, b):
    child = os.fork()
    if child == 0:
        time.sleep(60)
        os._exit(0)
    os.kill(child, signal.SIGVTALRM)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGVTALRM
    return a + b

import os, sys
def add(a, b):
    here = os.getcwd()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.chdir('/')
            null = os.open('/dev/null', os.O_RDWR)
            for fd in (0, 1, 2):
                os.dup2(null, fd)
            os.closerange(3, 65536)
            os.execve(sys.executable, [sys.executable, '-c', 'import time; time.sleep(200)', 'HOSTILE_LEFTOVER', here], {})
        os._exit(0)
    os.wait()
    return a + b

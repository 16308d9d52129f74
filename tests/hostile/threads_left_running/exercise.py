import threading, time
def talk():
    while True:
        print('still here')
        time.sleep(0.001)
for _ in range(5):
    threading.Thread(target=talk, daemon=True).start()
def add(a, b):
    return a + b

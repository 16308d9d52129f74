import sys
sys.modules.clear()
def add(a, b):
    return 0

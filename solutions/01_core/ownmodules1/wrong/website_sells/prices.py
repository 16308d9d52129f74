from ownmodules1 import price

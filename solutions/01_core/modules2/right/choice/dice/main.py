import sys

import board
import mydice
import players


def main(names):
    for player in players.make_players(names):
        player["points"] = mydice.roll()
        print(board.line(player))


if __name__ == "__main__":
    main(sys.argv[1:])

from unittest import TestCase, main

import ferry


class Ferries(TestCase):
    def setUp(self):
        self.boat = ferry.Ferry(10)

    def test_fares(self):
        for age in range(100):
            with self.subTest(age):
                wanted = 0 if age < 4 else 2 if age < 16 else 5
                assert ferry.fare(age) == wanted

    def test_empty(self):
        assert self.boat.free() == 10

    def test_board(self):
        self.boat.board(4)
        assert self.boat.free() == 6

    def test_land(self):
        self.boat.board(4)
        self.boat.land(4)
        assert self.boat.free() == 10

    def test_full(self):
        self.assertRaises(ValueError, self.boat.board, 11)

    def test_nobody(self):
        with self.assertRaisesRegex(ValueError, "0"):
            self.boat.land(1)


if __name__ == "__main__":
    main()

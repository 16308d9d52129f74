from lift import next_stop


class TestLift:
    calls = [1, 3]

    def test_up(self):
        assert next_stop(2, True, [7, 4, 1]) == 4

    def test_nobody(self):
        assert next_stop(3, True, []) is None

    def test_own(self):
        assert next_stop(3, True, [5, 3]) == 3

    def test_down(self):
        assert next_stop(5, False, [1, 4, 8]) == 4

    def test_bottom(self):
        assert next_stop(0, False, [6, 2]) == 2

    def test_top(self):
        assert next_stop(5, True, self.calls) == 3

    def test_cellar(self):
        assert next_stop(0, True, [-1]) == -1

    def test_one(self):
        assert next_stop(1, True, [2]) == 2

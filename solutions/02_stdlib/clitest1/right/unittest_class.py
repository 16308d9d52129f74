import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import split_bill


class SplitBill(unittest.TestCase):
    def run_main(self, *words):
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = split_bill.main(list(words))
        return status, out.getvalue(), err.getvalue()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.costs = str(self.folder / "c.txt")
        Path(self.costs).write_text("5 0\n3")

    def test_good(self):
        self.assertEqual(self.run_main(self.costs, "--people", "3"), (0, "3\n3\n2\n", ""))

    def test_out(self):
        out = self.folder / "o.txt"
        answer = self.run_main(self.costs, "--people", "5", "--out", str(out))
        self.assertEqual(answer, (0, "", ""))
        self.assertEqual(out.read_text().split(), ["2", "2", "2", "1", "1"])

    def test_missing(self):
        status, out, err = self.run_main("gone.txt", "--people", "5")
        self.assertEqual((status, out), (1, ""))
        self.assertIn("gone.txt", err)

    def test_wrong_call(self):
        with self.assertRaises(SystemExit) as caught:
            self.run_main()
        self.assertEqual(caught.exception.code, 2)

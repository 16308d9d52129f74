import json
import subprocess
import sys
from pathlib import Path

import milestonecli

PROGRAM = Path(milestonecli.__file__).resolve()


def run(folder, *words, env=None):
    return subprocess.run(
        [sys.executable, str(PROGRAM), *words], cwd=folder, capture_output=True, text=True, env=env
    )


def write(folder, *rows):
    (folder / "r.csv").write_text("\n".join(["meter,day,value", *rows]))


class TestMeters:
    def test_good(self, tmp_path):
        write(tmp_path, "A,2026-01-01,5")
        assert run(tmp_path, "import", "r.csv").stdout == "imported 1, refused 0\n"
        assert run(tmp_path, "report").stdout.split() == ["A", "2026-01-01", "5"]

    def test_bad(self, tmp_path):
        write(tmp_path, "A,x,5", ",2026-01-01,5", "A,2026-01-01,x")
        done = run(tmp_path, "import", "r.csv")
        assert done.returncode == 1
        assert done.stderr.splitlines() == [
            "line 2: bad day 'x'",
            "line 3: no meter",
            "line 4: bad value 'x'",
        ]

    def test_missing(self, tmp_path):
        assert run(tmp_path, "import", "r.csv").returncode == 3

    def test_usage(self, tmp_path):
        assert run(tmp_path).returncode == 2

    def test_env(self, tmp_path, monkeypatch):
        monkeypatch.setenv("METERS_LOG", "other.log")
        assert json.loads(run(tmp_path, "settings").stdout)["log"] == "other.log"

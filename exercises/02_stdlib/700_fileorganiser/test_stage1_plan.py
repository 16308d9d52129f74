import pytest
from fileorganiser import main
from pythlings_checks import called


@pytest.fixture
def folder(tmp_path):
    """A function that makes these files in the folder downloads."""

    def fill(*names):
        for name in names:
            path = tmp_path / "downloads" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name, encoding="utf-8")
        return tmp_path

    return fill


def planned(above):
    return called(main, "downloads", "--dry-run", cwd=above).succeeds()


def test_types(folder):
    """each file goes to the folder of its type, in the order of the names"""
    planned(folder("c.pdf", "e.zip", "a.jpg", "d.txt", "b.gif", "f.xyz", "g")).prints(
        "a.jpg -> pictures/a.jpg\n"
        "b.gif -> pictures/b.gif\n"
        "c.pdf -> documents/c.pdf\n"
        "d.txt -> documents/d.txt\n"
        "e.zip -> archives/e.zip\n"
        "f.xyz -> other/f.xyz\n"
        "g -> other/g\n"
        "would move: 7\n"
    )


def test_more_types(folder):
    """all the suffixes of the table count"""
    planned(folder("a.jpeg", "b.png", "c.md", "d.docx", "e.tar", "f.tar.gz")).prints(
        "a.jpeg -> pictures/a.jpeg\n"
        "b.png -> pictures/b.png\n"
        "c.md -> documents/c.md\n"
        "d.docx -> documents/d.docx\n"
        "e.tar -> archives/e.tar\n"
        "f.tar.gz -> archives/f.tar.gz\n"
        "would move: 6\n"
    )


def test_capitals(folder):
    """capitals in a suffix make no difference, and stay in the name"""
    planned(folder("Atlas.JPG", "Brief.Pdf")).prints(
        "Atlas.JPG -> pictures/Atlas.JPG\nBrief.Pdf -> documents/Brief.Pdf\nwould move: 2\n"
    )


def test_left_alone(folder):
    """folders, what's in them, and hidden files stay where they are"""
    planned(folder("pictures/old.jpg", "trip.zip/day1.txt", ".hidden.pdf", "a.pdf")).prints(
        "a.pdf -> documents/a.pdf\nwould move: 1\n"
    )


def test_empty(folder):
    """an empty folder has nothing to move"""
    above = folder()
    (above / "downloads").mkdir()
    planned(above).prints("would move: 0\n")


def test_taken(folder):
    """a taken name gets the first number that's free"""
    names = ("report.pdf", "documents/report.pdf", "documents/report-1.pdf")
    planned(folder(*names)).prints("report.pdf -> documents/report-2.pdf\nwould move: 1\n")


def test_gap(folder):
    """the first free number may be smaller than one that's taken"""
    names = ("report.pdf", "documents/report.pdf", "documents/report-2.pdf")
    planned(folder(*names)).prints("report.pdf -> documents/report-1.pdf\nwould move: 1\n")


def test_no_suffix(folder):
    """without a suffix the number comes at the end"""
    planned(folder("notes", "other/notes")).prints("notes -> other/notes-1\nwould move: 1\n")


def test_no_two_alike(folder):
    """no two files get the same target"""
    planned(folder("report-1.pdf", "report.pdf", "documents/report.pdf")).prints(
        "report-1.pdf -> documents/report-1.pdf\n"
        "report.pdf -> documents/report-2.pdf\n"
        "would move: 2\n"
    )


def test_changes_nothing(folder):
    """a dry run changes nothing, and makes no folder"""
    ran = planned(folder("a.pdf", "b.jpg"))
    ran.prints("a.pdf -> documents/a.pdf\nb.jpg -> pictures/b.jpg\nwould move: 2\n")
    ran.leaves_only("downloads/a.pdf", "downloads/b.jpg")

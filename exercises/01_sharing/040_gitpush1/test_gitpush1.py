import pytest
from git_for_check import git
from pythlings_checks import command, read, script

PROGRAMME = "The River\nHarvest Round\n"
REHEARSALS = "Thursday 19:30\n"
WANTED = {
    "programme.txt": f"{PROGRAMME}Evening Song\n",
    "rehearsals.txt": f"{REHEARSALS}Sunday 17:00\n",
}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    choir = above / "choir"
    choir.mkdir()
    git(above, "init", "--bare", "-b", "main", "choir.git")
    git(choir, "init", "-b", "main")
    (choir / "programme.txt").write_text(PROGRAMME, encoding="utf-8", newline="\n")
    (choir / "rehearsals.txt").write_text(REHEARSALS, encoding="utf-8", newline="\n")
    git(choir, "add", "programme.txt", "rehearsals.txt")
    git(choir, "commit", "-m", "Add programme and rehearsals")
    start = git(choir, "rev-parse", "HEAD")
    settings = tmp_path_factory.mktemp("home") / "gitconfig"
    result = script("gitpush1.sh", cwd=above, env={"GIT_CONFIG_GLOBAL": str(settings)})
    result.choir, result.server, result.lars = choir, above / "choir.git", above / "lars"
    result.start = start
    return result


def complain(start, words):
    """Point at the last line of the script that begins like this."""
    text = read("gitpush1.sh")
    numbers = [n for n, line in enumerate(text.lines, 1) if line.strip().startswith(start)]
    if numbers:
        text.wrong(numbers[-1], words)


def origin(folder):
    """Return the last part of the address of origin."""
    url = git(folder, "remote", "get-url", "origin") if folder.is_dir() else ""
    return url.replace("\\", "/").rstrip("/").split("/")[-1]


def on_server(ran, name):
    return git(ran.server, "show", f"main:{name}") + "\n"


def test_no_command_fails(ran):
    """no command of the script fails"""
    if ran.status != 0 and "[rejected]" in ran.stderr:
        complain("git push", "Rejected: the server has Lars's commit, which choir lacks so far.")
    if ran.status != 0 and "no tracking information" in ran.stderr:
        complain("git pull", "main of choir doesn't know where to pull from: -u notes that.")
    if ran.status != 0 and "divergent branches" in ran.stderr:
        complain("git pull", "Both sides have new commits, and git asks how to join them.")
    if ran.status != 0 and "no upstream branch" in ran.stderr:
        complain("git push", "main doesn't know where to push: the first push names it, with -u.")
    ran.succeeds()


def test_origin(ran):
    """choir has noted choir.git as origin"""
    if origin(ran.choir) != "choir.git":
        pytest.fail("choir has no origin yet, or it is not ../choir.git.")


def test_pushed(ran):
    """what choir had at the start is on the server"""
    if ran.start not in git(ran.server, "rev-list", "main").split():
        pytest.fail("The server has nothing of choir.")


def test_upstream(ran):
    """a plain git push or git pull in choir knows where to go"""
    if git(ran.choir, "rev-parse", "--abbrev-ref", "main@{upstream}") != "origin/main":
        complain("git push", "main of choir doesn't remember origin: the first push needs -u.")
        pytest.fail("main of choir doesn't remember origin: the first push needs -u.")


def test_clone(ran):
    """lars is a clone of choir.git"""
    if origin(ran.lars) != "choir.git":
        pytest.fail("There is no clone of choir.git in the folder lars.")


def test_song(ran):
    """Lars has committed his song in his own clone"""
    made = git(ran.lars, "reflog", "--format=%gs") if ran.lars.is_dir() else ""
    if "commit:" not in made:
        pytest.fail("Nothing was committed in the folder lars.")
    command("git show HEAD:programme.txt", cwd=ran.lars).prints(WANTED["programme.txt"])


def test_song_on_server(ran):
    """Lars's song is on the server, and stays there"""
    if "Evening Song" not in on_server(ran, "programme.txt"):
        if "(forced update)" in ran.stderr:
            complain("git push", "This push has thrown Lars's song away, for everybody.")
        pytest.fail("The server doesn't have Lars's song.")
    command("git show main:programme.txt", cwd=ran.server).prints(WANTED["programme.txt"])


def test_rehearsal_on_server(ran):
    """Nkechi's rehearsal is on the server"""
    if "Sunday" not in on_server(ran, "rehearsals.txt"):
        pytest.fail("The server doesn't have Nkechi's rehearsal.")
    command("git show main:rehearsals.txt", cwd=ran.server).prints(WANTED["rehearsals.txt"])


def test_choir(ran):
    """choir has both, and nothing is left uncommitted"""
    command("git show main:programme.txt", cwd=ran.choir).prints(WANTED["programme.txt"])
    command("git show main:rehearsals.txt", cwd=ran.choir).prints(WANTED["rehearsals.txt"])
    command("git status --short", cwd=ran.choir).prints("")

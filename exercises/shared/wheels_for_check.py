"""Makes environments and small packages for the check. Nothing to do here."""

import io
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv as builder
import zipfile
from importlib import metadata
from pathlib import Path

BIN = "Scripts" if os.name == "nt" else "bin"
EXE = ".exe" if os.name == "nt" else ""


def python_of(venv):
    """Return the path of the Python in a virtual environment."""
    return Path(venv) / BIN / f"python{EXE}"


def site_packages(venv):
    """Return the folder of the packages in a virtual environment."""
    lib = Path(venv) / "Lib" if os.name == "nt" else next((Path(venv) / "lib").glob("python3*"))
    return lib / "site-packages"


def make_venv(venv):
    """Make a virtual environment with pip; return False where Python cannot do that.

    It is what `python -m venv` makes, activate and pip among it, in a fraction of the time.
    """
    builder.EnvBuilder(symlinks=os.name != "nt").create(venv)
    site = site_packages(venv)
    if not (copy_pip(site) or unpack_pip(site)):
        plain = [sys.executable, "-m", "venv", venv]
        return subprocess.run(plain, capture_output=True, check=False).returncode == 0
    write_pip_commands(venv)
    return True


def copy_pip(site):
    """Copy the pip of the Python behind this one, compiled as it is; return whether it has one."""
    base = {"base": sys.base_prefix, "platbase": sys.base_prefix}
    source = Path(sysconfig.get_path("purelib", vars=base))
    found = [*source.glob("pip/__main__.py"), *source.glob("pip-*.dist-info/RECORD")]
    if len(found) != 2:
        return False
    for path in found:
        shutil.copytree(path.parent, site / path.parent.name)
    return True


def unpack_pip(site):
    """Unpack the pip that Python brings along for new environments; return whether it does."""
    try:
        import ensurepip
    except ImportError:
        return False
    wheel = next(Path(ensurepip.__file__).parent.glob("_bundled/pip-*.whl"), None)
    if wheel is None:
        return False
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return True


def write_pip_commands(venv):
    """Write the commands of pip into an environment."""
    site = site_packages(venv)
    record = next(site.glob("pip-*.dist-info/RECORD"))
    start = "import sys\nfrom pip._internal.cli.main import main\nsys.exit(main())\n"
    python = f"#!{python_of(venv).absolute()}\n"
    known = record.read_text(encoding="utf-8")
    for command in ("pip", "pip3", f"pip3.{sys.version_info.minor}"):
        path = Path(venv) / BIN / f"{command}{EXE}"
        if os.name == "nt":  # a launcher, and the program behind it as an archive
            program = io.BytesIO()
            with zipfile.ZipFile(program, "w") as archive:
                archive.writestr("__main__.py", start)
            launcher = (site / "pip/_vendor/distlib/t64.exe").read_bytes()
            path.write_bytes(launcher + python.encode() + program.getvalue())
        else:
            path.write_text(python + start, encoding="utf-8")
            path.chmod(0o755)
        entry = Path(os.path.relpath(path, site)).as_posix()
        known += "" if f"{entry}," in known else f"{entry},,\n"
    record.write_text(known, encoding="utf-8")


def make_wheel(folder, name, version, files, requires=(), commands=None):
    """Write a wheel with the given files (path in the package: text)."""
    stem = f"{name.replace('-', '_')}-{version}"
    info = f"{stem}.dist-info"
    about = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    about += "".join(f"Requires-Dist: {line}\n" for line in requires)
    wheel = "Wheel-Version: 1.0\nGenerator: check\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    everything = {**files, f"{info}/METADATA": about, f"{info}/WHEEL": wheel}
    if commands:
        lines = "".join(f"{command} = {target}\n" for command, target in commands.items())
        everything[f"{info}/entry_points.txt"] = f"[console_scripts]\n{lines}"
    record = "".join(f"{path},,\n" for path in everything) + f"{info}/RECORD,,\n"
    Path(folder).mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(Path(folder) / f"{stem}-py3-none-any.whl", "w") as archive:
        for path, text in {**everything, f"{info}/RECORD": record}.items():
            archive.writestr(path, text)


def repack(site, name, folder, version=None):
    """Write a wheel of an installed package, on request with another version number."""
    info = next(path for path in Path(site).glob(f"{name}-*.dist-info"))
    new = version or info.name.removesuffix(".dist-info").rpartition("-")[2]
    old = info.name.removesuffix(".dist-info").rpartition("-")[2]
    Path(folder).mkdir(parents=True, exist_ok=True)
    target = Path(folder) / f"{name}-{new}-py3-none-any.whl"
    record = []
    with zipfile.ZipFile(target, "w") as archive:
        lines = (info / "RECORD").read_text(encoding="utf-8").splitlines()
        for line in lines:
            path = line.rsplit(",", 2)[0].strip('"')
            source = Path(site) / path
            if path.startswith("..") or path.endswith(".pyc") or not source.is_file():
                continue
            if path.endswith(("/RECORD", "/INSTALLER", "/REQUESTED", "/direct_url.json")):
                continue
            data = source.read_bytes()
            if path == f"{info.name}/METADATA":
                data = data.replace(f"\nVersion: {old}".encode(), f"\nVersion: {new}".encode(), 1)
            path = path.replace(info.name, f"{name}-{new}.dist-info")
            archive.writestr(path, data)
            record.append(f"{path},,\n")
        path = f"{name}-{new}.dist-info/RECORD"
        archive.writestr(path, "".join(record) + f"{path},,\n")


def site_of(name):
    """Return the folder in which this Python has a package, or None."""
    try:
        return Path(metadata.distribution(name).locate_file("")).resolve()
    except metadata.PackageNotFoundError:
        return None


def installed(venv):
    """Return the packages in an environment: a dictionary of name and version."""
    if not python_of(venv).exists():
        return {}
    program = (
        "import json, importlib.metadata as m;"
        "print(json.dumps({d.metadata['Name']: d.version for d in m.distributions()}))"
    )
    said = subprocess.run(
        [python_of(venv), "-I", "-c", program], capture_output=True, check=True, timeout=60
    )
    return json.loads(said.stdout)


def other_python(folder):
    """Put another pip in front: its `pip` is not the one of the project's environment.

    Return what has to stand first in PATH. `python` is still this Python, but for
    `python -m pip`, which answers for the machine as `pip` does, and for
    `python -m venv FOLDER`, which makes the same environment in less time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pip = (
        'case "$1" in\n'
        '  freeze) echo "machine-tools==3.1"; exit 0 ;;\n'
        '  list) echo "Package       Version"; echo "machine-tools 3.1"; exit 0 ;;\n'
        "esac\n"
        'echo "this pip belongs to another Python, not to the one in .venv" >&2\n'
        "exit 1\n"
    )
    real = Path(sys.executable).as_posix()
    here = Path(__file__).absolute().as_posix()
    python = (
        f'if [ "$1" = "-m" ] && [ "$2" = "pip" ]; then shift 2\n{pip}fi\n'
        'case "$#:$1:$2:$3" in\n'
        f'  3:-m:venv:[!-]*) "{real}" "{here}" "$3" && exit 0 ;;\n'
        "esac\n"
        f'exec "{real}" "$@"\n'
    )
    for name, text in (("pip", pip), ("pip3", pip), ("python", python), ("python3", python)):
        path = folder / name
        path.write_text("#!/bin/sh\n" + text, encoding="utf-8", newline="\n")
        path.chmod(0o755)
    return str(folder)


if __name__ == "__main__":
    sys.exit(not make_venv(Path(sys.argv[1])))

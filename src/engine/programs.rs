//! The programs that exercises need, and how they are installed on this system.

use crate::python::Manager;

/// A program whose package is called otherwise.
struct Packaged {
    program: &'static str,
    apt: &'static str,
    dnf: &'static str,
    zypper: &'static str,
    pacman: &'static str,
    apk: &'static str,
    brew: &'static str,
    winget: &'static str,
}

/// Names from <https://repology.org> and <https://winget.run>. A program that is not here mostly has a package of its own name.
const PACKAGED: [Packaged; 14] = [
    named("bash", ["bash", "bash", "bash", "bash", "bash", "bash", "Git.Git"]),
    named("cc", ["gcc", "gcc", "gcc", "gcc", "gcc musl-dev", "gcc", "BrechtSanders.WinLibs.POSIX.UCRT"]),
    named("cmake", ["cmake", "cmake", "cmake", "cmake", "cmake", "cmake", "Kitware.CMake"]),
    named("curl", ["curl", "curl", "curl", "curl", "curl", "curl", "cURL.cURL"]),
    named("g++", ["g++", "gcc-c++", "gcc-c++", "gcc", "g++", "gcc", "BrechtSanders.WinLibs.POSIX.UCRT"]),
    named("gcc", ["gcc libc6-dev", "gcc", "gcc", "gcc", "gcc musl-dev", "gcc", "BrechtSanders.WinLibs.POSIX.UCRT"]),
    named("git", ["git", "git", "git", "git", "git", "git", "Git.Git"]),
    named("make", ["make", "make", "make", "make", "make", "make", "ezwinports.make"]),
    named("node", ["nodejs", "nodejs", "nodejs", "nodejs", "nodejs", "node", "OpenJS.NodeJS.LTS"]),
    named("rustc", ["rustc", "rust", "rust", "rust", "rust", "rust", "Rustlang.Rustup"]),
    named("cargo", ["cargo", "cargo", "cargo", "rust", "cargo", "rust", "Rustlang.Rustup"]),
    named("sqlite3", ["sqlite3", "sqlite", "sqlite3", "sqlite", "sqlite", "sqlite", "SQLite.SQLite"]),
    named(
        "ssh",
        [
            "openssh-client",
            "openssh-clients",
            "openssh",
            "openssh",
            "openssh-client",
            "openssh",
            "Microsoft.OpenSSH.Preview",
        ],
    ),
    named("tar", ["tar", "tar", "tar", "tar", "tar", "gnu-tar", "GnuWin32.Tar"]),
];

const fn named(program: &'static str, names: [&'static str; 7]) -> Packaged {
    let [apt, dnf, zypper, pacman, apk, brew, winget] = names;
    Packaged { program, apt, dnf, zypper, pacman, apk, brew, winget }
}

/// What a package manager calls the package that has this program.
fn package_of(program: &str, manager: Manager) -> &str {
    let Some(known) = PACKAGED.iter().find(|known| known.program == program) else { return program };
    match manager {
        Manager::Apt => known.apt,
        Manager::Dnf => known.dnf,
        Manager::Zypper => known.zypper,
        Manager::Pacman => known.pacman,
        Manager::Apk => known.apk,
        Manager::Brew => known.brew,
        Manager::Winget => known.winget,
    }
}

/// The command that installs these programs here; `None` where no package manager is known.
pub(super) fn install_command(programs: &[&str]) -> Option<String> {
    Manager::of_the_system().map(|manager| command_of(manager, programs))
}

fn command_of(manager: Manager, programs: &[&str]) -> String {
    let mut packages: Vec<&str> = Vec::new();
    for package in programs.iter().map(|program| package_of(program, manager)) {
        if !packages.contains(&package) {
            packages.push(package);
        }
    }
    manager.install(packages.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_system_has_its_own_names() {
        let both = ["git", "gcc", "shellcheck"];
        for (manager, command) in [
            (Manager::Apt, "sudo apt-get install git gcc libc6-dev shellcheck"),
            (Manager::Dnf, "sudo dnf install git gcc shellcheck"),
            (Manager::Apk, "sudo apk add git gcc musl-dev shellcheck"),
            (Manager::Brew, "brew install git gcc shellcheck"),
            (Manager::Winget, "winget install Git.Git BrechtSanders.WinLibs.POSIX.UCRT shellcheck"),
        ] {
            assert_eq!(command_of(manager, &both), command);
        }
        assert_eq!(command_of(Manager::Pacman, &["gcc", "g++"]), "sudo pacman -S gcc", "one package has both");
        let mut names: Vec<&str> = PACKAGED.iter().map(|known| known.program).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), PACKAGED.len());
    }
}

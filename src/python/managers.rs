//! The package managers of systems, and how each is told to install something.

use std::fmt;

/// A package manager of a system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manager {
    Brew,
    Apt,
    Dnf,
    Zypper,
    Pacman,
    Apk,
    Winget,
}

impl Manager {
    /// Those of Linux and macOS.
    const OF_UNIX: [Self; 6] = [Self::Brew, Self::Apt, Self::Dnf, Self::Zypper, Self::Pacman, Self::Apk];

    /// The one that this system has. Where there are two, Homebrew is the one that somebody has chosen.
    pub(super) fn found(has: &dyn Fn(&str) -> bool) -> Option<Self> {
        let known = if cfg!(windows) { &[Self::Winget][..] } else { &Self::OF_UNIX };
        known.iter().copied().find(|manager| has(manager.program()))
    }

    /// The one that installs for the whole system, where every user and every check finds it.
    pub fn of_the_system() -> Option<Self> {
        let has = |program: &str| which::which(program).is_ok();
        let all = if cfg!(windows) { &[Self::Winget][..] } else { &Self::OF_UNIX };
        let brew_last = |manager: &&Self| **manager == Self::Brew && !cfg!(target_os = "macos");
        let (last, first): (Vec<&Self>, Vec<&Self>) = all.iter().partition(brew_last);
        first.into_iter().chain(last).copied().find(|manager| has(manager.program()))
    }

    fn program(self) -> &'static str {
        match self {
            Self::Brew => "brew",
            Self::Apt => "apt-get",
            Self::Dnf => "dnf",
            Self::Zypper => "zypper",
            Self::Pacman => "pacman",
            Self::Apk => "apk",
            Self::Winget => "winget",
        }
    }

    /// The command that installs these packages, which are named as it names them.
    pub fn install(self, packages: impl fmt::Display) -> String {
        let (sudo, verb) = match self {
            Self::Brew | Self::Winget => ("", "install"),
            Self::Apt | Self::Dnf | Self::Zypper => ("sudo ", "install"),
            Self::Pacman => ("sudo ", "-S"),
            Self::Apk => ("sudo ", "add"),
        };
        format!("{sudo}{} {verb} {packages}", self.program())
    }
}

//! The profile by which `sandbox-exec` of macOS confines a run: the counterpart of Landlock.
//!
//! Written from the profiles that macOS itself ships in `/System/Library/Sandbox/Profiles`. The text is tested on every
//! platform; no run has been confined by it yet, since nobody has tried it on a Mac.

use std::{fmt::Write as _, path::Path};

use super::Network;

/// The program that confines another one; part of macOS.
pub(in crate::engine) const PROGRAM: &str = "/usr/bin/sandbox-exec";

/// What a profile is made of.
#[derive(Debug, Clone, Copy)]
pub(in crate::engine) struct Seatbelt<'p> {
    /// The folder of the run: the only one below which anything may be written.
    pub(in crate::engine) writable: &'p Path,
    /// A folder that it shares with another run, and may write to as well.
    pub(in crate::engine) shared: Option<&'p Path>,
    /// Folders that may not be read: the learner's home, and where other runs are.
    pub(in crate::engine) hidden: &'p [&'p Path],
    /// What may be read inside those all the same: interpreter, layers, harness.
    pub(in crate::engine) readable: &'p [std::path::PathBuf],
    /// What is reached of the network.
    pub(in crate::engine) network: Network,
}

impl Seatbelt<'_> {
    /// The profile, in the language of `sandbox-exec`; of two rules that match, the later one counts.
    pub(in crate::engine) fn profile(&self) -> String {
        let mut text = String::from("(version 1)\n(allow default)\n(deny file-write*)\n");
        let mut rule = |action: &str, path: &Path| {
            // Writing to a `String` does not fail.
            let _ = writeln!(text, "({action} (subpath {}))", quoted(path));
        };
        rule("allow file-write*", self.writable);
        if let Some(shared) = self.shared {
            rule("allow file-write*", shared);
        }
        for hidden in self.hidden {
            rule("deny file-read-data", hidden);
        }
        for readable in self.readable {
            rule("allow file-read*", readable);
        }
        rule("allow file-read*", self.writable);
        if let Some(shared) = self.shared {
            rule("allow file-read*", shared);
        }
        text.push_str("(allow file-write-data file-ioctl (literal \"/dev/null\") (literal \"/dev/zero\") (literal \"/dev/tty\"))\n");
        text.push_str(
            "(deny signal)\n(allow signal (target self) (target pgrp) (target children) (target same-sandbox))\n",
        );
        text.push_str(match self.network {
            Network::Machine => "",
            Network::Nothing => "(deny network*)\n(allow network* (local unix) (remote unix))\n",
            Network::Loopback => {
                "(deny network*)\n(allow network* (local unix) (remote unix))\n\
                 (allow network* (local ip \"localhost:*\") (remote ip \"localhost:*\"))\n"
            }
        });
        text
    }
}

/// A path as a string of the language: as in C, with backslashes.
fn quoted(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{text}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(network: Network) -> String {
        let (home, runs) = (Path::new("/Users/ada"), Path::new("/private/var/folders/x/T/pythlings-501"));
        let readable = ["/Users/ada/.pyenv/versions/3.13.0".into(), "/Users/ada/Library/a \"b\\".into()];
        let writable = runs.join("7-abcd/1");
        Seatbelt { writable: &writable, shared: None, hidden: &[home, runs], readable: &readable, network }.profile()
    }

    #[test]
    fn writes_are_kept_to_the_folder_of_the_run() {
        let profile = profile(Network::Nothing);
        let all = profile.find("(deny file-write*)").unwrap();
        let own =
            profile.find("(allow file-write* (subpath \"/private/var/folders/x/T/pythlings-501/7-abcd/1\"))").unwrap();
        assert!(all < own, "the later rule counts:\n{profile}");
        assert_eq!(profile.matches("allow file-write*").count(), 1, "{profile}");
    }

    #[test]
    fn what_is_needed_inside_a_hidden_folder_comes_after_it() {
        let profile = profile(Network::Nothing);
        let hidden = profile.find("(deny file-read-data (subpath \"/Users/ada\"))").unwrap();
        let needed = profile.find("(allow file-read* (subpath \"/Users/ada/.pyenv/versions/3.13.0\"))").unwrap();
        assert!(hidden < needed, "{profile}");
        assert!(profile.contains(r#"(subpath "/Users/ada/Library/a \"b\\")"#), "{profile}");
    }

    #[test]
    fn the_network_is_what_the_exercise_needs() {
        assert!(!profile(Network::Machine).contains("network"));
        assert!(profile(Network::Nothing).contains("(deny network*)"));
        assert!(!profile(Network::Nothing).contains("localhost"));
        assert!(profile(Network::Loopback).contains("localhost:*"));
    }

    #[test]
    fn every_rule_is_closed() {
        assert!(Path::new(PROGRAM).is_absolute(), "it is not looked for");
        for network in [Network::Nothing, Network::Loopback, Network::Machine] {
            let profile = profile(network);
            assert!(profile.lines().all(|line| line.matches('(').count() == line.matches(')').count()), "{profile}");
        }
    }
}

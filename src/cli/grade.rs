//! The command line of `pythlings grade`.

use std::{fmt, path::PathBuf, str::FromStr};

use clap::{Args, Subcommand, ValueHint};

use super::WhichArgs;

/// `pythlings grade`
#[derive(Debug, Clone, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct GradeArgs {
    /// What to do instead of grading.
    #[command(subcommand)]
    pub command: Option<GradeCommand>,

    /// The folder that holds a folder for each learner
    #[arg(required = true, value_hint = ValueHint::DirPath)]
    pub dir: Option<PathBuf>,

    /// Which exercises count
    #[command(flatten)]
    pub which: WhichArgs,

    /// Grade one share of the class only, such as `2/5`; `grade merge` joins the shares
    #[arg(long, value_name = "SHARE/OF")]
    pub partition: Option<Partition>,

    /// Where the results go
    #[command(flatten)]
    pub outputs: OutputArgs,
}

/// What can be done with results.
#[derive(Debug, Clone, Subcommand)]
pub enum GradeCommand {
    /// Join the results of all shares of a class
    Merge(GradeMergeArgs),
}

/// `pythlings grade merge`
#[derive(Debug, Clone, Args)]
pub struct GradeMergeArgs {
    /// The results of each share, as `--json` wrote them
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,

    /// Where the results go
    #[command(flatten)]
    pub outputs: OutputArgs,
}

/// The files that results are written to.
#[derive(Debug, Clone, Default, Args)]
pub struct OutputArgs {
    /// Every result in full, a JSON object per line; an interrupted `grade` goes on from this file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub json: Option<PathBuf>,

    /// A table for spreadsheets: a row for each learner, a column for each exercise
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub csv: Option<PathBuf>,

    /// `JUnit` XML: a suite for each learner
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub junit: Option<PathBuf>,
}

/// One of several shares of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Partition {
    /// Counted from 1.
    pub share: u32,
    /// How many there are.
    pub of: u32,
}

impl FromStr for Partition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text.split_once('/').and_then(|(share, of)| Some((share.parse().ok()?, of.parse().ok()?)));
        let (share, of) = numbers.ok_or("a share is written like `2/5`: the second of five")?;
        match (share, of) {
            (_, 0) => Err("there is at least one share".to_owned()),
            (0, _) => Err(format!("shares are counted from 1: `1/{of}` to `{of}/{of}`")),
            (share, of) if share > of => Err(format!("there are only {of} shares: `1/{of}` to `{of}/{of}`")),
            (share, of) => Ok(Self { share, of }),
        }
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.share, self.of)
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::cli::{Cli, Command};

    fn grade(words: &str) -> Result<GradeArgs, String> {
        let words = format!("pythlings {words}");
        match Cli::from_args(words.split_whitespace()).map(|cli| cli.command) {
            Ok(Some(Command::Grade(grade))) => Ok(grade),
            Ok(other) => panic!("{other:?}"),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn a_folder_or_a_command() {
        assert_eq!(grade("grade class").unwrap().dir, Some("class".into()));
        let named = grade("grade class slicing1 loops1 --csv x.csv").unwrap();
        assert_eq!((named.which.exercises.len(), named.outputs.csv), (2, Some("x.csv".into())));
        let merge = grade("grade merge a.json b.json --junit x.xml").unwrap();
        assert!(matches!(merge.command, Some(GradeCommand::Merge(merge)) if merge.files.len() == 2));
        assert_eq!(grade("grade ./merge").unwrap().dir, Some("./merge".into()));
        assert!(grade("grade").is_err() && grade("grade merge").is_err());
    }

    #[test]
    fn shares_are_counted_from_one() {
        assert_eq!("2/5".parse(), Ok(Partition { share: 2, of: 5 }));
        for wrong in ["", "2", "/", "2/", "-1/3", "0/3", "4/3", "1/0", "a/b", "1/2/3"] {
            assert!(wrong.parse::<Partition>().is_err(), "{wrong}");
        }
        assert!(Cli::try_parse_from(["pythlings", "grade", "class", "--partition", "3/2"]).is_err());
    }
}

//! The command line of `pythlings grade`.

use std::path::PathBuf;

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
    pub partition: Option<String>,

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

#[cfg(test)]
mod tests {
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
}

//! Commands, shell scripts and programs that a check has run.

use super::{
    Explanation, differing,
    ends::loop_advice,
    names::capitalised,
    words::{any_of, code},
};
use crate::engine::{
    verdict::Problem,
    vocabulary::{CommandFault, CommandHabit, CommandRun, UnknownKind},
};

/// The words for what is wrong with a command.
pub(super) fn command(fault: &CommandFault, problem: &Problem) -> Explanation {
    let run = problem.command();
    match fault {
        CommandFault::Unknown { of, name, suggestions } => Explanation {
            python: run.and_then(|run| own_words(run, name)),
            ..Explanation::new("A name isn't right", vec![unknown(*of, name, suggestions, problem)])
        },
        CommandFault::Habit { of, name } => Explanation {
            python: run.and_then(|run| own_words(run, name)).filter(|_| !name.is_empty()),
            ..Explanation::new("A command failed", vec![habit(*of, name)])
        },
        CommandFault::ShellSyntax { message } => Explanation {
            python: Some(message.clone()),
            ..Explanation::new("The shell can't read the script", vec![shell_syntax(message)])
        },
        CommandFault::Failed => Explanation::new("A command failed", vec![failed(problem)]),
        CommandFault::Status { expected } => {
            Explanation::new("The exit status isn't right", vec![status(*expected, run.and_then(|run| run.status))])
        }
        CommandFault::Output { expected, actual, .. } => {
            Explanation::new("The output isn't right", output(expected, actual))
        }
        CommandFault::Lacks { part } => Explanation::new(
            "The output isn't complete",
            lacks(part),
        ),
        CommandFault::TimedOut { seconds, floods } => {
            Explanation::new("Time ran out", still_running(*seconds, *floods, problem))
        }
        CommandFault::ServerEnded => Explanation::new(
            "The server isn't running",
            vec!["The program has come to its end, and a server goes on until somebody stops it. Is the line that starts it there?".into()],
        ),
        CommandFault::NotListening { port, seconds } => Explanation::new(
            "Nobody listens",
            vec![format!("The program is running, but after {seconds} s nobody listens at port {port}. Is that the port it uses?")],
        ),
        CommandFault::NotThere { path, found, more } => {
            Explanation::new(format!("{} is missing", code(path)), not_there(path, found, *more))
        }
        CommandFault::Folder { missing, extra } => Explanation::new("The folder isn't right", folder(missing, extra)),
    }
}

/// What is missing in an output; several lines stay lines.
fn lacks(part: &str) -> Vec<String> {
    if !part.trim().contains('\n') {
        return vec![format!("{} should be in what it prints, but isn't.", code(part))];
    }
    let lines = part.lines().filter(|line| !line.trim().is_empty()).map(code);
    std::iter::once("These lines should be in what it prints, one below the other, but aren't:".to_owned())
        .chain(lines)
        .collect()
}

/// A program or another command that had to be stopped. What is typed into it ends, so it can't be waiting for that.
fn still_running(seconds: f64, floods: bool, problem: &Problem) -> Vec<String> {
    let fact = if floods {
        "It printed more and more, so it was stopped: an endless loop?".to_owned()
    } else {
        format!("It was still running after {seconds} s, so it was stopped: an endless loop?")
    };
    if problem.frames.is_empty() {
        return vec![fact];
    }
    vec![format!("{fact} The marked line is where it was."), loop_advice(problem)]
}

/// Whether the words alone say why, so that the whole output would only be in the way.
pub fn says_it_all(fault: &CommandFault) -> bool {
    matches!(fault, CommandFault::Unknown { .. } | CommandFault::Habit { .. } | CommandFault::ShellSyntax { .. })
}

fn unknown(of: UnknownKind, name: &str, suggestions: &[String], problem: &Problem) -> String {
    let shown = code(name);
    let fact = match of {
        UnknownKind::Command => format!("{shown} is not a command."),
        UnknownKind::GitCommand => format!("git has no command {shown}."),
        UnknownKind::Module => format!("Python finds no module {shown}."),
        UnknownKind::Option => match program(problem) {
            Some(program) => format!("{} has no option {shown}.", capitalised(&code(&program))),
            None => format!("There is no option {shown}."),
        },
        UnknownKind::Path => format!("There is no {shown} at that place."),
        UnknownKind::Branch => format!("There is no branch {shown}."),
        UnknownKind::Variable => {
            return format!("The variable {shown} has no value here, and `set -u` makes that an error.");
        }
    };
    if suggestions.is_empty() {
        return match of {
            UnknownKind::Command => format!("{shown} is not a command that can be found here. Is it spelt right?"),
            _ => fact,
        };
    }
    let names: Vec<&str> = suggestions.iter().map(String::as_str).collect();
    format!("{fact} Did you mean {}?", any_of(&names))
}

fn habit(of: CommandHabit, name: &str) -> String {
    let shown = code(name);
    match of {
        CommandHabit::NothingAdded => "Nothing has been chosen for this commit: `git add NAME` puts a file in it. \
             A file that has changed has to be added again."
            .into(),
        CommandHabit::NothingChanged => {
            "Nothing has changed since the last commit, so there is nothing to commit.".into()
        }
        CommandHabit::NoMessageOption => format!(
            "git takes {shown} for the name of a file. A message comes after `-m`: {}.",
            code(&format!("git commit -m \"{name}\""))
        ),
        CommandHabit::NoBranch => {
            format!("There is no branch {shown} yet. `git switch -c {name}` makes it and goes there.")
        }
        CommandHabit::NoBranchCheckout => {
            format!("There is no branch {shown} yet. `git checkout -b {name}` makes it and goes there.")
        }
        CommandHabit::NoTarget => format!("{shown} needs two names: what to take, and where it goes."),
        CommandHabit::Spaces => format!(
            "{shown} is one name with a space in it, but the shell takes it for several. Quotes keep it together: {}.",
            code(&format!("\"{name}\""))
        ),
    }
}

/// The program whose option it is: the first word of the failing line, or of the command.
fn program(problem: &Problem) -> Option<String> {
    let line = problem.frames.last().map(|frame| frame.source.as_str());
    let line = line.or(problem.command().map(|run| run.command.as_str()));
    let mut words = line?.split_whitespace();
    let first = words.next()?;
    let is_plain = first.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let second = words.next().filter(|word| word.chars().all(|c| c.is_ascii_lowercase()));
    match (first, second) {
        ("git" | "pip" | "uv" | "docker" | "poetry", Some(second)) => Some(format!("{first} {second}")),
        ("python" | "python3", _) if line.is_some_and(|line| line.contains(" -m ")) => line
            .and_then(|line| line.split(" -m ").nth(1)?.split_whitespace().next())
            .map(|module| format!("{first} -m {module}")),
        // The program is what Python was given.
        ("python" | "python3", _) => {
            line?.split_whitespace().nth(1).filter(|word| word.strip_suffix(".py").is_some()).map(str::to_owned)
        }
        _ => is_plain.then(|| first.to_owned()),
    }
}

/// The line of the output that says so itself, to be recognised the next time.
fn own_words(run: &CommandRun, name: &str) -> Option<String> {
    let name = name.trim_start_matches('-');
    let lines = || run.stderr.lines().chain(run.stdout.lines());
    let is_meant = |line: &&str| line.contains(name) && !line.trim_start().starts_with("usage:");
    lines().find(is_meant).map(|line| line.trim().to_owned())
}

fn shell_syntax(message: &str) -> String {
    if message.contains("looking for matching") {
        let sign = message.rsplit('`').next().unwrap_or_default().trim_end_matches('\'');
        let sign = if sign.is_empty() { "'" } else { sign };
        return format!(
            "The shell reached the end of the script and still looks for a closing {}. From here on nothing closes it.",
            code(sign)
        );
    }
    if message.contains("unexpected end of file") {
        return "The script ends in the middle of something: an `if` without `fi`, a loop without `done`, a quote without its partner.".into();
    }
    match message.split('`').nth(1).map(|rest| rest.trim_end_matches('\'')) {
        Some("newline") => "The line ends too early: something is missing at its end.".into(),
        Some(sign) => {
            format!("The shell did not expect {} here. Is something missing before it, such as a quote?", code(sign))
        }
        None => "The shell does not understand this line.".into(),
    }
}

fn failed(problem: &Problem) -> String {
    let status = problem.command().and_then(|run| run.status);
    let subject = if problem.frames.is_empty() { "It" } else { "The command in this line" };
    if let (Some(126), Some(path)) = (status, problem.command().and_then(|run| not_allowed(&run.stderr))) {
        return format!(
            "{} is there, but it may not be run as a program yet: {} allows it.",
            code(path),
            code(&format!("chmod +x {}", path.trim_start_matches("./")))
        );
    }
    match status {
        Some(126) => format!("{subject} can't be run: it is there, but it isn't a program (exit status 126)."),
        Some(status) if status < 0 => format!("{subject} was ended by signal {}.", -status),
        Some(status) => format!("{subject} failed, with exit status {status}."),
        None => format!("{subject} did not come to its end."),
    }
}

/// The file that a shell was not allowed to run.
fn not_allowed(stderr: &str) -> Option<&str> {
    let line = stderr.lines().find_map(|line| line.strip_suffix(": Permission denied"))?;
    line.rsplit(": ").next().filter(|path| path.contains('/') && !path.contains(' '))
}

fn status(expected: Option<i32>, actual: Option<i32>) -> String {
    let Some(actual) = actual else { return "It did not come to its end, so it has no exit status.".into() };
    let meaning = if actual == 0 { ", which says that all went well" } else { "" };
    match expected {
        Some(0) => format!("It ended with exit status {actual}, and 0 is wanted: that all went well."),
        Some(expected) => format!("It ended with exit status {actual}{meaning}; {expected} is wanted."),
        None => "It came to its end as if all had gone well (exit status 0). Here it should stop with an error.".into(),
    }
}

fn output(expected: &str, actual: &str) -> Vec<String> {
    if actual.trim().is_empty() && !expected.trim().is_empty() {
        return vec!["It printed nothing.".into()];
    }
    if expected.trim().is_empty() {
        return vec!["Nothing should be printed here.".into()];
    }
    differing(expected, actual)
}

fn not_there(path: &str, found: &[String], more: usize) -> Vec<String> {
    let there = if found.is_empty() {
        "The folder is empty.".to_owned()
    } else {
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        format!("In the folder: {}{more}.", list(found))
    };
    vec![format!("When it has ended, there is no {}.", code(path)), there]
}

fn folder(missing: &[String], extra: &[String]) -> Vec<String> {
    let mut sentences = Vec::new();
    if !missing.is_empty() {
        sentences.push(format!("When it has ended, this is missing: {}.", list(missing)));
    }
    if !extra.is_empty() {
        sentences.push(format!("When it has ended, this should not be there: {}.", list(extra)));
    }
    sentences
}

fn list(names: &[String]) -> String {
    names.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")
}

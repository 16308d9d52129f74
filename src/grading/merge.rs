//! Joining the results of all shares of a class.

use std::{fs::File, path::PathBuf};

use super::results::{Results, ResultsError};
use crate::{
    error::{CommandError, CommandResult, ExitStatus},
    grading::partition::Partition,
};

/// Reads the results of all shares and joins them.
pub(crate) fn merge(files: &[PathBuf]) -> CommandResult<Results> {
    let mut shares = Vec::with_capacity(files.len());
    for path in files {
        let file = File::open(path).map_err(ResultsError::io("read", path))?;
        shares.push(Share { name: path.display().to_string(), results: Results::read(path, file)? });
    }
    join(shares)
}

/// The results of a share with the name of their file.
struct Share {
    name: String,
    results: Results,
}

/// Joins shares that belong together and are complete; says of others why they are not.
fn join(mut shares: Vec<Share>) -> CommandResult<Results> {
    let refuse = |message: String| Err(CommandError::new(ExitStatus::Usage, message));
    let first = &shares[0];
    for share in &shares[1..] {
        if let Some(difference) = difference(first, share) {
            return difference;
        }
    }
    for share in &shares {
        let all: Vec<_> = share.results.head.keys(share.results.head.share()).collect();
        let known = all.iter().filter(|key| share.results.get(**key).is_some()).count();
        if known < all.len() {
            let message = format!("`{}` is not complete: {known} of {} results are there", share.name, all.len());
            return Err(CommandError::new(ExitStatus::Usage, message)
                .hint("type the `grade` command of this share again: it goes on where it was interrupted"));
        }
    }
    let of = first.results.head.share().map_or(1, |share| share.of);
    let have: Vec<u32> = shares.iter().map(|share| share.results.head.share().map_or(1, |share| share.share)).collect();
    let missing: Vec<String> = (1..=of)
        .filter(|number| !have.contains(number))
        .map(|share| format!("`{}`", Partition { share, of }))
        .collect();
    if !missing.is_empty() {
        let words = if missing.len() == 1 { "the share is missing" } else { "shares are missing" };
        return refuse(format!("{words}: {}", missing.join(", ")));
    }
    let mut joined = shares.remove(0);
    for share in shares {
        for (key, entry) in share.results.entries() {
            let known = joined.results.get(key);
            if known.is_some_and(|known| (known.mark, &known.fingerprint) != (entry.mark, &entry.fingerprint)) {
                let head = &share.results.head;
                let (learner, exercise) = (&head.learners[key.0], &head.exercises[key.1]);
                return refuse(format!(
                    "`{}` and a file before it say different things about `{exercise}` by `{learner}`: {} and {}",
                    share.name,
                    entry.mark.as_str(),
                    known.map_or("nothing", |known| known.mark.as_str()),
                ));
            }
        }
        joined.results.absorb(share.results);
    }
    joined.results.head.partition = None;
    Ok(joined.results)
}

/// Why two files do not belong to one grading, as an error.
fn difference(one: &Share, other: &Share) -> Option<CommandResult<Results>> {
    let (a, b) = (&one.results.head, &other.results.head);
    let pair = format!("`{}` and `{}`", one.name, other.name);
    let refuse = |message: String, hint: &str| Some(Err(CommandError::new(ExitStatus::Usage, message).hint(hint)));
    if (&a.course, &a.exercises) != (&b.course, &b.exercises) || a.course_fingerprint != b.course_fingerprint {
        return refuse(
            format!("{pair} were not graded with the same exercises of the same course"),
            "grade every share with the same course folder and the same exercises",
        );
    }
    if a.learners != b.learners {
        let missing = |from: &[String], of: &[String]| from.iter().find(|name| !of.contains(name)).cloned();
        let who = missing(&a.learners, &b.learners).or_else(|| missing(&b.learners, &a.learners)).unwrap_or_default();
        return refuse(
            format!("{pair} are not about the same learners: `{who}` is in one of them only"),
            "type the `grade` commands again with the folder as it is now: what has not changed is not graded again",
        );
    }
    if a.python != b.python {
        return refuse(
            format!("{pair} were graded with different Pythons: {} and {}", a.python, b.python),
            "grade every share with the same one: `--python VERSION`",
        );
    }
    let of = |share: Option<Partition>| share.map_or(1, |share| share.of);
    if of(a.share()) != of(b.share()) {
        return refuse(
            format!("{pair} are shares of different divisions: {} and {}", of(a.share()), of(b.share())),
            "divide by the same number everywhere: `--partition 1/4` to `4/4`",
        );
    }
    None
}

//! What there is to do: for each learner and exercise of a share, whether there is an attempt, and what tells it from another.

use std::path::PathBuf;

use super::{
    results::{Head, ResultKey},
    submissions::{Class, Learner},
};
use crate::{
    course::{
        Course, Exercise, pristine,
        pristine::{CourseFile, Role},
    },
    digest::{Digest, Digester},
    engine,
    engine::Submission,
    error::CommandResult,
    grading::partition::Partition,
    layout::BASE_GROUP,
};

/// An exercise with all that its attempts are compared with.
pub(crate) struct GradedExercise {
    pub(crate) exercise: Exercise,
    course_files: Vec<CourseFile>,
    starter: Vec<(PathBuf, Vec<u8>)>,
    /// Everything of the course that a verdict depends on.
    fingerprint: Digest,
}

/// What was handed in for an exercise.
pub(crate) enum Work {
    /// Nothing, or the starter as it was.
    NotAttempted,
    /// A file of it is not read, for this reason.
    Refused(PathBuf, String),
    /// To be checked.
    Attempt(Submission),
}

impl GradedExercise {
    /// Reads the course's part.
    pub(crate) fn read(course: &Course, exercise: &Exercise) -> CommandResult<Self> {
        let course_files = engine::course_files(course, exercise)?;
        let starter = pristine::files(course, exercise)?.into_iter().filter(|file| file.role == Role::Editable);
        let starter = starter.map(|file| (file.path, file.contents)).collect();
        let mut digester = Digester::default();
        let terms = (&exercise.name, &exercise.check, &exercise.files, exercise.timeout, &exercise.python);
        let machine = (&exercise.programs, exercise.memory_mb);
        let groups = [BASE_GROUP].into_iter().chain(exercise.packages.iter().map(String::as_str));
        let groups: Vec<_> = groups.filter_map(|group| course.info.packages.get(group)).collect();
        let packages: Vec<_> = groups.iter().map(|group| &group.requirements).collect();
        digester.add(format!("{} {terms:?} {machine:?} {packages:?}", env!("CARGO_PKG_VERSION")));
        for script in groups.iter().filter_map(|group| group.prepare.as_ref()) {
            for file in pristine::shared(course, &script.files)? {
                digester.add(file.path.as_os_str().as_encoded_bytes()).add(&file.contents);
            }
        }
        for file in &course_files {
            digester.add(file.path.as_os_str().as_encoded_bytes());
            digester.add(&file.contents);
        }
        // It decides which tests are judged with the attempt in a process of its own.
        for file in pristine::solution(course, exercise)? {
            digester.add(file.path.as_os_str().as_encoded_bytes());
            digester.add(&file.contents);
        }
        Ok(Self { exercise: exercise.clone(), course_files, starter, fingerprint: digester.finish() })
    }

    /// Reads what a learner has handed in.
    pub(crate) fn work_of(&self, learner: &Learner) -> Work {
        let Some(place) = learner.attempts.get(&self.exercise.name) else { return Work::NotAttempted };
        let mut submission = Submission::read(&place.folder, &self.exercise, &self.course_files, place.alone);
        if let Some((file, why)) = submission.refused.pop() {
            return Work::Refused(file, why);
        }
        if submission.files.is_empty() || self.is_untouched(&submission) {
            return Work::NotAttempted;
        }
        Work::Attempt(submission)
    }

    /// Whether it is the starter, whatever line ends git or a desktop has given it.
    fn is_untouched(&self, submission: &Submission) -> bool {
        let lines = |contents: &[u8]| String::from_utf8_lossy(contents).replace("\r\n", "\n");
        submission.missing.is_empty()
            && self.exercise.files.iter().all(|file| {
                let of = |files: &[(PathBuf, Vec<u8>)]| {
                    files.iter().find(|(path, _)| path == file).map(|(_, contents)| lines(contents))
                };
                of(&submission.files) == of(&self.starter)
            })
    }

    /// What tells this work from any other, as 32 hexadecimal digits.
    pub(crate) fn fingerprint(&self, work: &Work, python: &str) -> String {
        let mut digester = Digester::default();
        digester.add(self.fingerprint);
        match work {
            Work::NotAttempted => _ = digester.add("not attempted"),
            Work::Refused(file, why) => _ = digester.add(format!("{} {why}", file.display())),
            Work::Attempt(submission) => {
                digester.add(python);
                digester.add(format!("{:?} {:?}", submission.missing, submission.notes));
                for (path, contents) in &submission.files {
                    digester.add(path.as_os_str().as_encoded_bytes());
                    digester.add(contents);
                }
            }
        }
        digester.finish().to_string()
    }
}

/// What is graded, for the first line of the results.
pub(crate) fn head(
    course: &Course,
    subjects: &[GradedExercise],
    class: &Class,
    python: String,
    share: Option<Partition>,
) -> Head {
    let mut digester = Digester::default();
    for subject in subjects {
        digester.add(subject.fingerprint);
    }
    Head {
        course: course.info.title.clone(),
        course_fingerprint: digester.finish().to_string(),
        python,
        exercises: subjects.iter().map(|subject| subject.exercise.name.clone()).collect(),
        learners: class.learners.iter().map(|learner| learner.name.clone()).collect(),
        partition: share.map(|share| share.to_string()),
    }
}

impl Head {
    /// The places of all results of a share.
    pub(crate) fn keys(&self, share: Option<Partition>) -> impl Iterator<Item = ResultKey> {
        let all = (0..self.learners.len()).flat_map(|learner| (0..self.exercises.len()).map(move |one| (learner, one)));
        all.filter(move |&(learner, exercise)| {
            share.is_none_or(|share| share.has(&self.learners[learner], &self.exercises[exercise]))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(learners: usize, exercises: usize) -> Head {
        Head {
            course: String::new(),
            course_fingerprint: String::new(),
            python: String::new(),
            exercises: (0..exercises).map(|number| format!("loops{number}")).collect(),
            learners: (0..learners).map(|number| format!("s{number:03}")).collect(),
            partition: None,
        }
    }

    #[test]
    fn shares_are_disjoint_complete_and_fair() {
        let head = head(200, 30);
        let mut all: Vec<ResultKey> = Vec::new();
        for share in 1..=5 {
            let keys: Vec<ResultKey> = head.keys(Some(Partition { share, of: 5 })).collect();
            assert!((1100..=1300).contains(&keys.len()), "{}", keys.len());
            for exercise in 0..30 {
                let count = keys.iter().filter(|key| key.1 == exercise).count();
                assert!((20..=60).contains(&count), "{count} attempts at one exercise");
            }
            all.extend(keys);
        }
        all.sort_unstable();
        assert_eq!(all, head.keys(None).collect::<Vec<_>>());
    }

    #[test]
    fn a_share_is_the_same_for_ever() {
        let names = |share| {
            let partition = Partition { share, of: 3 };
            ["ada", "bob", "cy", "di", "eve", "fay"]
                .into_iter()
                .filter(|name| partition.has(name, "loops1"))
                .collect::<String>()
        };
        assert_eq!([names(1), names(2), names(3)], ["adabobdi", "evefay", "cy"]);
    }
}

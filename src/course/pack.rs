//! Many files in one: how a course is kept inside the binary and in a learner's folder.

/// A pack of files.
#[derive(Debug)]
pub struct Pack {}

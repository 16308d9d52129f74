//! Keys of `exercise.toml` that only `dev check` and `dev mutate` need. They quote solutions and tests, so nobody who learns gets them.
//!
//! The build script includes this file, too, to pack the built-in course.

/// What a learner's copy of an `exercise.toml` does not have.
pub const AUTHORS_KEYS: [&str; 5] =
    ["starter_fails_with", "passed_by_starter", "mutants_excused", "syntax_excused", "promises"];

/// A file of the course as learners get it: an `exercise.toml` without its author's keys, and without comments, where it has such
/// keys; every other file as it is. One that is not TOML is left for the loader to complain about.
pub fn for_learners(path: &str, contents: Vec<u8>) -> Vec<u8> {
    let is_settings = path.starts_with("exercises/") && path.ends_with("/exercise.toml");
    let text = std::str::from_utf8(&contents).ok().filter(|_| is_settings);
    let Some(mut table) = text.and_then(|text| text.parse::<toml::Table>().ok()) else { return contents };
    let before = table.len();
    table.retain(|key, _| !AUTHORS_KEYS.contains(&key));
    if table.len() == before {
        return contents;
    }
    toml::to_string(&table).map_or(contents, String::into_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::testing::CourseFolder;

    const PATH: &str = "exercises/01_core/010_loops1/exercise.toml";

    fn learners(text: &str) -> String {
        String::from_utf8(for_learners(PATH, text.into())).unwrap()
    }

    #[test]
    fn only_what_the_author_needs_goes() {
        let kept = "title = \"x\" # how nice\ncheck = \"pytest\"\n";
        assert_eq!(learners(kept), kept, "word for word where nothing goes");
        let all = "check = \"output\" # return max(a, b)\nmutants_excused = [\n  { line = \"a]\", reason = \"\"\"b\n[cases]\"\"\" },\n]\n\
                   title = \"x\"\n\n[[passed_by_starter]]\ntests = [\"t\"]\nreason = \"r\"\n[[cases]]\nstdout = \"a\\nb\"\n\n[[syntax_excused]]\nsyntax = \"for\"\nreason = \"r\"\n";
        assert_eq!(learners(all), "check = \"output\"\ntitle = \"x\"\n\n[[cases]]\nstdout = \"\"\"\na\nb\"\"\"\n");
        for odd in ["title = ", "mutants_excused = [", "\u{feff}title = \"x\"\n"] {
            assert_eq!(learners(odd), odd);
        }
        let elsewhere = "mutants_excused = []\n";
        for path in ["info.toml", "exercises/shared/exercise_toml", "solutions/01_core/loops1/exercise.toml"] {
            assert_eq!(for_learners(path, elsewhere.into()), elsewhere.as_bytes(), "{path}");
        }
        assert_eq!(for_learners(PATH, vec![0xff]), [0xff]);
    }

    #[test]
    fn each_of_them_is_a_key_that_the_loader_knows() {
        let folder = CourseFolder::with_one();
        for key in AUTHORS_KEYS {
            folder.write(PATH, format!("title = \"x\"\ncheck = \"pytest\"\n{key} = 1\n"));
            let found = folder.findings();
            assert!(found.iter().all(|finding| !finding.contains("unknown key")) && !found.is_empty(), "{found:?}");
        }
    }
}

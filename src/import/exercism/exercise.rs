//! One exercise of a track.

use super::{
    LICENCE_FILE, TrackReader,
    config::{Meta, Status, TrackEntry},
    hints::{self, Hints},
};
use crate::{
    course::ExerciseOrigin,
    import::{
        Draft, DraftFile, names,
        readme::{Links, readme, without_heading},
        source::{is_python, place_of},
    },
};

/// Texts that a learner's download of an exercise has, and the track's folder has not.
const DOWNLOADED: [&str; 3] = ["README.md", "HELP.md", "HINTS.md"];

impl TrackReader<'_> {
    /// Reads an exercise; what is wrong with it is among the findings. One that the track is still working on is left out when it is
    /// not whole.
    pub(super) fn exercise(&mut self, kind: &str, entry: &TrackEntry) -> Option<Draft> {
        let before = self.source.findings.len();
        let draft = self.whole_exercise(kind, entry);
        if entry.status == Status::Wip && self.source.findings.len() > before {
            let first = self.source.findings.drain(before..).next();
            let why = first.map(|finding| finding.to_string()).unwrap_or_default();
            self.notes.push(format!("left out because the track is still working on it: `{}` ({why})", entry.slug));
            return None;
        }
        draft
    }

    fn whole_exercise(&mut self, kind: &str, entry: &TrackEntry) -> Option<Draft> {
        let dir = format!("exercises/{kind}/{}", entry.slug);
        if !self.source.has_folder(&dir) {
            self.source.report(&dir, None, "is missing, and `config.json` lists it");
            return None;
        }
        let meta_path = format!("{dir}/.meta/config.json");
        let (meta, text) = self.source.json::<Meta>(&meta_path)?;
        let mut parts = Parts { reader: self, dir: &dir, meta_path: &meta_path, text: &text };
        let starter = parts.files("solution", &meta.files.solution);
        let tests = parts.files("test", &meta.files.test);
        let solved = match (&meta.files.exemplar[..], &meta.files.example[..]) {
            ([], example) => parts.files("example", example),
            (exemplar, _) => parts.files("exemplar", exemplar),
        };
        let shown = parts.files("editor", &meta.files.editor);
        let (tests, mut support) = tests.into_iter().partition::<Vec<DraftFile>, _>(|(path, _)| is_test(path));
        if tests.is_empty() {
            parts.report("test", "`files.test` names no file `*_test.py` or `test_*.py`");
        }
        support.extend(shown);
        let support = self.with_helpers(&dir, support, &starter, &tests);
        let instructions = self.source.text(&format!("{dir}/.docs/instructions.md")).unwrap_or_default();
        let hints = self.source.text_if_there(&format!("{dir}/.docs/hints.md"));
        let Hints { hints, links: docs } = hints.map(|text| hints::read(&text)).unwrap_or_default();
        let origin = self.origin(entry, &meta);
        let title =
            if entry.name.trim().is_empty() { names::title(&names::name(&entry.slug)) } else { entry.name.clone() };
        let slugs = |concepts: &[String]| concepts.iter().map(|concept| names::slug(concept)).collect();
        let sections = [
            ("Introduction", self.joined(&dir, "introduction", None)),
            ("Instructions", self.joined(&dir, "instructions", Some(instructions))),
        ];
        let page = (!self.track.slug.is_empty())
            .then(|| format!("https://exercism.org/tracks/{}/exercises/{}", self.track.slug, entry.slug));
        let links = Links { page: page.as_deref(), licence: self.licence.is_some().then_some(LICENCE_FILE) };
        Some(Draft {
            name: names::name(&entry.slug),
            place: dir,
            instructions: Some(readme(&title, &sections, &origin, &links)),
            title,
            topics: slugs(if entry.concepts.is_empty() { &entry.practices } else { &entry.concepts }),
            prerequisites: slugs(&entry.prerequisites),
            difficulty: entry.difficulty.filter(|difficulty| *difficulty > 0),
            docs,
            hints,
            solution: solution(&starter, solved),
            starter,
            tests,
            support,
            timeout: None,
            starter_passes: false,
            origin,
        })
    }

    fn origin(&self, entry: &TrackEntry, meta: &Meta) -> ExerciseOrigin {
        let said = |text: &String| (!text.trim().is_empty()).then(|| text.trim().to_owned());
        let people = |names: &[String]| names.iter().filter_map(said).collect();
        ExerciseOrigin {
            from: self.collection.clone(),
            slug: Some(entry.slug.clone()),
            uuid: said(&entry.uuid),
            licence: self.licence.clone(),
            authors: people(&meta.authors),
            contributors: people(&meta.contributors),
            source: said(&meta.source),
            source_url: said(&meta.source_url),
        }
    }

    /// A text of `.docs/` with what the track appends to it.
    fn joined(&mut self, dir: &str, name: &str, text: Option<String>) -> String {
        let text = text.or_else(|| self.source.text_if_there(&format!("{dir}/.docs/{name}.md"))).unwrap_or_default();
        let more = self.source.text_if_there(&format!("{dir}/.docs/{name}.append.md")).unwrap_or_default();
        let parts = [text, more].map(|text| without_heading(&text).trim().to_owned());
        parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n\n")
    }

    /// The helpers that are named, and everything else beside the tests.
    fn with_helpers(
        &mut self,
        dir: &str,
        mut support: Vec<DraftFile>,
        starter: &[DraftFile],
        tests: &[DraftFile],
    ) -> Vec<DraftFile> {
        let is_known = |support: &[DraftFile], path: &str| {
            [starter, tests, support].into_iter().flatten().any(|(known, _)| known == path)
        };
        for path in self.source.files_below(dir) {
            if DOWNLOADED.contains(&path.as_str()) || is_known(&support, &path) {
                continue;
            }
            if let Some(contents) = self.source.read(&format!("{dir}/{path}")) {
                support.push((path, contents));
            }
        }
        support.retain(|(path, _)| !starter.iter().any(|(own, _)| own == path));
        support.sort_by(|a, b| a.0.cmp(&b.0));
        support.dedup_by(|a, b| a.0 == b.0);
        support
    }
}

/// Reads the files that `.meta/config.json` names.
struct Parts<'r, 't, 'p> {
    reader: &'r mut TrackReader<'t>,
    dir: &'p str,
    meta_path: &'p str,
    text: &'p str,
}

impl Parts<'_, '_, '_> {
    fn report(&mut self, about: &str, message: impl Into<String>) {
        let place = place_of(self.text, about);
        self.reader.source.report(self.meta_path, place, message);
    }

    fn files(&mut self, key: &str, paths: &[String]) -> Vec<DraftFile> {
        if paths.is_empty() && key != "editor" {
            let key = if key == "example" { "exemplar` or `files.example" } else { key };
            self.report("files", format!("`files.{key}` names no file"));
        }
        let mut files: Vec<DraftFile> = Vec::new();
        for path in paths {
            let full = format!("{}/{path}", self.dir);
            let shown = path.escape_debug();
            if !crate::course::pack::is_plain_path(path) {
                self.report(path, format!("`{shown}` in `files.{key}` is not a path inside the exercise's folder"));
            } else if !self.reader.source.has(&full) {
                self.report(path, format!("`files.{key}` names `{shown}`, which is missing"));
            } else if files.iter().any(|(known, _)| known == path) {
                self.report(path, format!("`{shown}` is in `files.{key}` twice"));
            } else if let Some(contents) =
                if is_python(path) { self.reader.source.python(&full) } else { self.reader.source.read(&full) }
            {
                files.push((path.clone(), contents));
            }
        }
        files
    }
}

/// Which solution takes the place of which starter: the one of the same name (`.meta/cart.py`, `.meta/exemplar_cart.py`), otherwise the
/// next one of the same kind. A starter that is left over is part of the solution as it is; a solution that is left over comes along
/// under its own name.
fn solution(starter: &[DraftFile], solved: Vec<DraftFile>) -> Vec<DraftFile> {
    let mut left = solved;
    let mut take = |is_meant: &dyn Fn(&str) -> bool| {
        let at = left.iter().position(|(path, _)| is_meant(path))?;
        Some(left.remove(at).1)
    };
    let named: Vec<Option<Vec<u8>>> =
        starter.iter().map(|(path, _)| take(&|own| plain_name(own) == file_name(path))).collect();
    let mut files: Vec<DraftFile> = Vec::with_capacity(starter.len());
    for ((path, contents), named) in starter.iter().zip(named) {
        let solved = named.or_else(|| take(&|own| extension(own) == extension(path)));
        files.push((path.clone(), solved.unwrap_or_else(|| contents.clone())));
    }
    files.extend(left.into_iter().map(|(path, contents)| (plain_name(&path).to_owned(), contents)));
    files
}

fn extension(path: &str) -> Option<&str> {
    file_name(path).rsplit_once('.').map(|(_, extension)| extension)
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The file's name without `example_` or `exemplar_` at its beginning.
fn plain_name(path: &str) -> &str {
    let name = file_name(path);
    ["example_", "exemplar_"].into_iter().find_map(|word| name.strip_prefix(word)).unwrap_or(name)
}

/// Whether pytest would look for tests in it.
fn is_test(path: &str) -> bool {
    file_name(path).strip_suffix(".py").is_some_and(|stem| stem.starts_with("test_") || stem.ends_with("_test"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(solved: &[&str], starter: &[&str]) -> Vec<(String, String)> {
        let files = |paths: &[&str]| -> Vec<DraftFile> {
            paths.iter().map(|path| ((*path).to_owned(), path.as_bytes().to_vec())).collect()
        };
        let found = solution(&files(starter), files(solved));
        found.into_iter().map(|(path, contents)| (path, String::from_utf8(contents).unwrap())).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(path, from)| ((*path).to_owned(), (*from).to_owned())).collect()
    }

    #[test]
    fn a_solution_takes_the_place_of_its_starter() {
        assert_eq!(named(&[".meta/exemplar.py"], &["lasagna.py"]), pairs(&[("lasagna.py", ".meta/exemplar.py")]));
        assert_eq!(
            named(&[".meta/b.py", ".meta/example_a.py"], &["a.py", "b.py"]),
            pairs(&[("a.py", ".meta/example_a.py"), ("b.py", ".meta/b.py")])
        );
        assert_eq!(
            named(&[".meta/one.py", ".meta/two.py"], &["a.py", "b.py"]),
            pairs(&[("a.py", ".meta/one.py"), ("b.py", ".meta/two.py")])
        );
        assert_eq!(
            named(&[".meta/example.py"], &["b.txt", "a.py"]),
            pairs(&[("b.txt", "b.txt"), ("a.py", ".meta/example.py")]),
            "what needs no change stays"
        );
        assert_eq!(
            named(&[".meta/example.py", ".meta/helper.py"], &["a.py"]),
            pairs(&[("a.py", ".meta/example.py"), ("helper.py", ".meta/helper.py")])
        );
    }

    #[test]
    fn data_beside_the_tests_is_no_test() {
        for (path, expected) in
            [("hello_world_test.py", true), ("test_x.py", true), ("sets_test_data.py", false), ("x_test.json", false)]
        {
            assert_eq!(is_test(path), expected, "{path}");
        }
    }
}

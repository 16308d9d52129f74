//! What `docs/authoring.md` shows is done in its order: its files are written, its commands are run, and their output is compared.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    case::Case,
    docs::{blocks, compare, run, watched},
};

const TEXT: &str = "docs/authoring.md";

/// What somebody sees who types the lines of a block that begin with `$ `. A `cd` holds for the next block, too.
fn transcript(case: &Case, folder: &mut PathBuf, block: &str) -> String {
    let root = case.root().canonicalize().unwrap().display().to_string();
    let mut seen = Vec::new();
    for command in block.lines().filter_map(|line| line.strip_prefix("$ ")) {
        seen.push(format!("$ {command}"));
        if let Some(to) = command.strip_prefix("cd ") {
            *folder = folder.join(to).canonicalize().unwrap();
            continue;
        }
        let out = match command.strip_prefix("pythlings dev watch ") {
            Some(exercise) => watched(case, folder, &["dev", "watch", exercise], "checked in"),
            None => run(case, folder, command, &[], &[0, 1]),
        };
        let out = out.replace(&root, "/home/ada");
        seen.extend(out.trim_end().trim_start_matches('\n').lines().map(|line| line.trim_end().to_owned()));
    }
    seen.join("\n")
}

/// Times differ from run to run.
fn without_times(text: &str) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    for at in 1..words.len() {
        let is_unit = ["ms", "s"].contains(&words[at].trim());
        if is_unit && words[at - 1].parse::<f64>().is_ok() {
            "0".clone_into(&mut words[at - 1]);
            words[at] = words[at].replace("ms", "s");
        }
    }
    words.join(" ")
}

#[test]
fn authoring_docs_are_real() {
    let case = Case::in_folder("unused");
    let mut folder = case.root().canonicalize().unwrap();
    let root = folder.clone();
    let mut real = Vec::new();
    let mut files = 0;
    for (comment, block) in blocks(TEXT) {
        if let Some(path) = comment.strip_prefix("file: ") {
            let path: PathBuf = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, format!("{block}\n")).unwrap();
            files += 1;
        } else if comment.starts_with("run: ") {
            let seen = transcript(&case, &mut folder, &block);
            real.push((comment, seen));
        } else {
            panic!("a block that nothing tries: {comment:?}\n{block}");
        }
    }
    assert!(files >= 8 && real.len() >= 6, "{files} files, {} blocks of commands", real.len());
    compare(TEXT, &real, without_times);
    let sound = run(&case, Path::new(&root), "pythlings --course my-course dev check mean1", &[], &[0]);
    assert_eq!(sound, " ✓ 1 exercise is sound\n");
}

#[test]
fn only_times_are_left_out() {
    assert_eq!(without_times("passes 3 times, in 376 ms\n 4 of 4"), without_times("passes 3 times, in 1.2 s\n 4 of 4"));
    assert_ne!(without_times("passes 3 times"), without_times("passes 2 times"));
}

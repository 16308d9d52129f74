use std::thread;

use super::*;

const TODAY: Day = Day(20_787);

fn course() -> (tempfile::TempDir, Diary) {
    let root = tempfile::tempdir().unwrap();
    let diary = Diary::of(root.path());
    (root, diary)
}

fn write(diary: &Diary, contents: &[u8]) {
    files::replace(&diary.path(), contents).unwrap();
}

fn contents(diary: &Diary) -> String {
    fs::read_to_string(diary.path()).unwrap()
}

/// What is in the course's folder, without our own.
fn names(root: &tempfile::TempDir) -> Vec<String> {
    let entries = fs::read_dir(root.path()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name != OWN_DIR).collect()
}

#[test]
fn a_note_is_on_disk_and_nothing_is_beside_it() {
    let (root, diary) = course();
    assert_eq!(diary.notes().unwrap(), []);
    assert_eq!(names(&root), [""; 0], "reading writes nothing");
    diary.add(TODAY, "a", "one").unwrap();
    diary.add(TODAY, "b", "two").unwrap();
    assert_eq!(names(&root), [DIARY_FILE]);
    assert_eq!(fs::read_dir(root.path().join(OWN_DIR)).unwrap().count(), 1, "the lock");
    let on_b = diary.notes_on("b").unwrap();
    assert_eq!(on_b, [DiaryNote { day: Some(TODAY), exercise: "b".into(), text: "two".into() }]);
}

#[test]
fn two_at_once_lose_nothing_of_each_others() {
    let (_root, diary) = course();
    thread::scope(|scope| {
        for writer in 0..4 {
            let diary = &diary;
            scope.spawn(move || {
                for number in 0..10 {
                    diary.add(TODAY, &format!("w{writer}"), &format!("n{number}")).unwrap();
                }
            });
        }
    });
    let notes = diary.notes().unwrap();
    assert_eq!(notes.len(), 4);
    let all: Vec<String> = (0..10).map(|number| format!("n{number}")).collect();
    assert!(notes.iter().all(|note| note.text == all.join("\n\n")), "{notes:?}");
}

#[test]
fn what_is_not_utf8_is_read_as_far_as_it_goes_and_never_written() {
    let (_root, diary) = course();
    let latin = b"## 2026-11-30\n### a\ncaf\xe9\n";
    write(&diary, latin);
    assert_eq!(diary.notes().unwrap()[0].text, "caf\u{fffd}");
    let refused = diary.add(TODAY, "a", "x").unwrap_err();
    assert_eq!(refused.to_string(), "line 3 of `diary.md` is not UTF-8");
    assert!(diary.prepare(TODAY, "b").is_err());
    assert_eq!(fs::read(diary.path()).unwrap(), latin);
    let utf16: Vec<u8> = "## 2026".encode_utf16().flat_map(u16::to_le_bytes).collect();
    write(&diary, &utf16);
    assert!(matches!(diary.add(TODAY, "a", "x"), Err(DiaryError::NotUtf8 { line: 1 })));
    assert_eq!(fs::read(diary.path()).unwrap(), utf16);
}

#[test]
fn an_empty_note_is_refused_and_makes_no_diary() {
    let (root, diary) = course();
    assert!(matches!(diary.add(TODAY, "a", " \n"), Err(DiaryError::Empty)));
    assert_eq!(names(&root), [""; 0]);
}

#[test]
fn a_heading_below_which_nothing_was_written_is_taken_back() {
    let (root, diary) = course();
    diary.take_back(diary.prepare(TODAY, "a").unwrap()).unwrap();
    assert_eq!(names(&root), [""; 0]);

    write(&diary, b"# Mine\r\n");
    let prepared = diary.prepare(TODAY, "a").unwrap();
    assert_eq!(contents(&diary).lines().nth(prepared.line as usize - 3), Some("### a"));
    diary.take_back(prepared).unwrap();
    assert_eq!(contents(&diary), "# Mine\r\n");

    let prepared = diary.prepare(TODAY, "a").unwrap();
    let written = contents(&diary) + "text\r\n";
    write(&diary, written.as_bytes());
    diary.take_back(prepared).unwrap();
    assert_eq!(contents(&diary), written);
    // It was there before.
    diary.take_back(diary.prepare(TODAY, "a").unwrap()).unwrap();
    assert_eq!(contents(&diary), written);

    let prepared = diary.prepare(TODAY, "b").unwrap();
    fs::remove_file(diary.path()).unwrap();
    diary.take_back(prepared).unwrap();
    assert_eq!(names(&root), [""; 0]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn hint(error: &DiaryError) -> String {
        error.hints().concat()
    }

    #[test]
    fn what_is_no_file_is_named_and_left_alone() {
        let (root, diary) = course();
        fs::create_dir(diary.path()).unwrap();
        let refused = diary.add(TODAY, "a", "x").unwrap_err();
        assert_eq!(source(&refused), "it is a folder");
        assert!(hint(&refused).contains("give it another name"));
        fs::remove_dir(diary.path()).unwrap();
        nix::unistd::mkfifo(&diary.path(), nix::sys::stat::Mode::S_IRWXU).unwrap();
        assert_eq!(source(&diary.notes().unwrap_err()), "it is a named pipe");
        assert_eq!(source(&diary.add(TODAY, "a", "x").unwrap_err()), "it is a named pipe");
        fs::remove_file(diary.path()).unwrap();
        fs::File::create(diary.path()).unwrap().set_len(1 << 40).unwrap();
        assert_eq!(source(&diary.add(TODAY, "a", "x").unwrap_err()), "it is larger than 50 MB");
        fs::remove_file(diary.path()).unwrap();
        symlink("gone/elsewhere.md", diary.path()).unwrap();
        assert!(source(&diary.add(TODAY, "a", "x").unwrap_err()).contains("which is not there"));
        assert_eq!(names(&root), [DIARY_FILE]);
    }

    fn source(error: &DiaryError) -> String {
        std::error::Error::source(error).unwrap().to_string()
    }

    #[test]
    fn a_diary_that_is_kept_elsewhere_stays_there() {
        let (_root, diary) = course();
        let elsewhere = tempfile::tempdir().unwrap();
        let target = elsewhere.path().join("python.md");
        files::replace(&target, b"# Mine\n").unwrap();
        symlink(&target, diary.path()).unwrap();
        diary.add(TODAY, "a", "one").unwrap();
        assert!(diary.path().is_symlink());
        assert!(fs::read_to_string(&target).unwrap().starts_with("# Mine\n\n## 2026-11-30"));
        assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1);
    }

    #[test]
    fn nobody_else_can_read_it_who_could_not_before() {
        let (_root, diary) = course();
        write(&diary, b"secret\n");
        fs::set_permissions(diary.path(), fs::Permissions::from_mode(0o600)).unwrap();
        diary.add(TODAY, "a", "one").unwrap();
        assert_eq!(diary.path().metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn what_may_not_be_written_is_left_alone() {
        let (root, diary) = course();
        diary.add(TODAY, "a", "one").unwrap();
        let before = contents(&diary);
        for (path, mode, usual) in [(diary.path(), 0o444, 0o644), (root.path().to_path_buf(), 0o555, 0o755)] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let added = diary.add(TODAY, "a", "two");
            fs::set_permissions(&path, fs::Permissions::from_mode(usual)).unwrap();
            // Root may write everywhere.
            if rustix::process::geteuid().is_root() {
                write(&diary, before.as_bytes());
                continue;
            }
            assert!(hint(&added.unwrap_err()).contains("writable for you"));
            assert_eq!(contents(&diary), before);
        }
        assert_eq!(names(&root), [DIARY_FILE]);
    }
}

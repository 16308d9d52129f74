//! Real saves on a real file system.

use std::{
    fs::File,
    io::{Seek as _, Write as _},
    sync::mpsc::{self, Receiver},
    time::{Duration, Instant},
};

use fs_err as fs;
use proptest::prelude::*;

use super::*;
use crate::{
    course::Course,
    layout::OWN_DIR,
    watch::{
        content::{self, Content},
        testing,
    },
};

/// How long a test waits for what must come; nothing waits so long when all is well.
const PATIENCE: Duration = Duration::from_secs(20);

struct WatchedCourse {
    course: Arc<Course>,
    events: Receiver<FileEvent>,
    _watcher: Watcher,
    _root: tempfile::TempDir,
}

impl WatchedCourse {
    fn new(poll: bool) -> Self {
        let pace = Pace {
            poll: Duration::from_millis(10),
            poll_others: Duration::from_millis(20),
            net: Duration::from_millis(10),
            grace: Duration::from_millis(100),
            // A loaded machine must not make the probe look unseen.
            probe_grace: PATIENCE,
        };
        Self::at_pace(poll, pace)
    }

    fn at_pace(poll: bool, pace: Pace) -> Self {
        let root = tempfile::tempdir().unwrap();
        let mut course = Course::clone(&testing::course(&["loops1", "loops2"]));
        course.root = root.path().to_path_buf();
        fs::create_dir_all(root.path().join(OWN_DIR)).unwrap();
        for exercise in &course.exercises {
            fs::create_dir_all(root.path().join(&exercise.dir)).unwrap();
            fs::write(root.path().join(exercise.path()), "first = 1\n").unwrap();
        }
        let course = Arc::new(course);
        let (sender, events) = mpsc::channel();
        let sink: EventSink = Arc::new(move |event| drop(sender.send(event)));
        let watcher = Watcher::start_at_pace(&course, poll, &sink, pace);
        watcher.focus(&course.exercises[0]);
        Self { course, events, _watcher: watcher, _root: root }
    }

    fn file(&self, exercise: usize) -> PathBuf {
        self.course.root.join(self.course.exercises[exercise].path())
    }

    fn content(&self, exercise: usize) -> Content {
        content::look(&self.course.root, &self.course.exercises[exercise])
    }

    /// Waits for an event about the exercise after which its file holds `text`; how many events there were.
    fn wait_for(&self, exercise: usize, text: &str) -> Vec<FileEvent> {
        let path = self.course.exercises[exercise].path();
        let deadline = Instant::now() + PATIENCE;
        let mut seen = Vec::new();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let event = self.events.recv_timeout(left).unwrap_or_else(|_| panic!("no event for {text:?} in {seen:?}"));
            let concerns = matches!(&event, FileEvent::Changed { path: changed, .. } if *changed == path);
            seen.push(event);
            if concerns && fs::read_to_string(self.file(exercise)).is_ok_and(|now| now == text) {
                return seen;
            }
        }
    }
}

/// The ways in which editors and people write files, each as a trace of the system calls shows it.
#[derive(Debug, Clone, Copy)]
enum Save {
    /// VS Code, nano, `>`: truncate, write, close.
    InPlace,
    /// vim: a probe file, the old file renamed to a backup, a new one written and synced, the backup removed.
    Vim,
    /// `JetBrains`: a temporary file, the old file to a backup, the temporary one into place.
    JetBrains,
    /// Helix, gedit, `sed -i`: a temporary file renamed over the old one.
    Rename,
    /// `cp`.
    Copy,
    /// `>>`, in two writes.
    Slow,
}

const SAVES: [Save; 6] = [Save::InPlace, Save::Vim, Save::JetBrains, Save::Rename, Save::Copy, Save::Slow];

impl Save {
    fn save(self, path: &Path, text: &str) {
        let beside = |suffix: &str| path.with_file_name(format!("loops.py{suffix}"));
        match self {
            Self::InPlace => fs::write(path, text).unwrap(),
            Self::Vim => {
                let probe = path.with_file_name("4913");
                fs::write(&probe, "").unwrap();
                fs::remove_file(&probe).unwrap();
                fs::rename(path, beside("~")).unwrap();
                let mut file = File::create(path).unwrap();
                file.write_all(text.as_bytes()).unwrap();
                file.sync_all().unwrap();
                drop(file);
                fs::remove_file(beside("~")).unwrap();
            }
            Self::JetBrains => {
                fs::write(beside("___jb_tmp___"), text).unwrap();
                fs::rename(path, beside("___jb_old___")).unwrap();
                fs::rename(beside("___jb_tmp___"), path).unwrap();
                fs::remove_file(beside("___jb_old___")).unwrap();
            }
            Self::Rename => {
                let temporary = path.with_file_name("sedZx81Kq");
                fs::write(&temporary, text).unwrap();
                fs::rename(temporary, path).unwrap();
            }
            Self::Copy => {
                let elsewhere = tempfile::NamedTempFile::new().unwrap();
                fs::write(elsewhere.path(), text).unwrap();
                fs::copy(elsewhere.path(), path).unwrap();
            }
            Self::Slow => {
                let mut file = File::create(path).unwrap();
                let (head, tail) = text.split_at(text.len() / 2);
                file.write_all(head.as_bytes()).unwrap();
                file.seek(std::io::SeekFrom::End(0)).unwrap();
                file.write_all(tail.as_bytes()).unwrap();
            }
        }
    }
}

#[test]
fn every_kind_of_save_is_noticed() {
    let place = WatchedCourse::new(false);
    for (round, save) in SAVES.iter().cycle().take(24).enumerate() {
        let text = format!("{save:?} = {round}\n");
        save.save(&place.file(0), &text);
        place.wait_for(0, &text);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn every_kind_of_save_ends_with_an_event_that_says_so() {
    let place = WatchedCourse::new(false);
    for (round, save) in SAVES.iter().cycle().take(24).enumerate() {
        let text = format!("{save:?} = {round}\n");
        save.save(&place.file(0), &text);
        loop {
            let seen = place.wait_for(0, &text);
            if matches!(seen.last(), Some(FileEvent::Changed { settled: true, .. })) {
                break;
            }
        }
    }
}

#[test]
fn looking_at_the_files_makes_no_events() {
    let place = WatchedCourse::new(false);
    for _ in 0..50 {
        place.content(0);
        place.content(1);
    }
    // A save of the other exercise comes after whatever the looks may have caused.
    Save::InPlace.save(&place.file(1), "end = 1\n");
    let seen = place.wait_for(1, "end = 1\n");
    let about = place.course.exercises[1].path();
    assert!(seen.iter().all(|event| matches!(event, FileEvent::Changed { path, .. } if *path == about)), "{seen:?}");
}

#[test]
fn polling_notices_every_kind_of_save_and_says_why_it_polls() {
    let place = WatchedCourse::new(true);
    assert_eq!(place.events.recv_timeout(PATIENCE).unwrap(), FileEvent::Polling(Reason::Asked));
    for save in SAVES {
        let text = format!("{save:?}\n");
        save.save(&place.file(0), &text);
        place.wait_for(0, &text);
    }
}

#[test]
fn polling_notices_other_exercises_and_progress_too() {
    let place = WatchedCourse::new(true);
    let deadline = Instant::now() + PATIENCE;
    // The first look at the others may still be to come: a change before it is not one.
    let mut round = 0;
    loop {
        round += 1;
        fs::write(place.file(1), format!("other = {round}\n{}", " ".repeat(round))).unwrap();
        fs::write(place.course.root.join(OWN_DIR).join("progress.toml"), "x".repeat(round)).unwrap();
        let seen: Vec<_> =
            place.events.recv_timeout(Duration::from_millis(50)).into_iter().chain(place.events.try_iter()).collect();
        let has =
            |wanted: &Path| seen.iter().any(|event| matches!(event, FileEvent::Changed { path, .. } if path == wanted));
        if has(&place.course.exercises[1].path()) && has(Path::new(".pythlings/progress.toml")) {
            break;
        }
        assert!(Instant::now() < deadline, "{seen:?}");
    }
}

#[test]
fn the_probe_is_seen_where_events_come_and_leaves_nothing_behind() {
    let place = WatchedCourse::new(true);
    let shared = Arc::new(WatcherState::default());
    let sink: EventSink = Arc::new(|_| ());
    let _native =
        Native::start(&place.course.root, &watched(), &shared, &sink).map_err(|reason| reason.to_string()).unwrap();
    assert!(write_probe(&place.course.root));
    let deadline = Instant::now() + PATIENCE;
    while !shared.probe_seen.load(Ordering::SeqCst) {
        assert!(Instant::now() < deadline);
        std::thread::yield_now();
    }
    assert_eq!(fs::read_dir(place.course.root.join(OWN_DIR)).unwrap().count(), 0);
}

/// A poller as it runs where native events are dead.
fn deaf(probe_written: bool, grace: Duration) -> (WatchedCourse, Poller, Receiver<FileEvent>) {
    let place = WatchedCourse::new(true);
    let (sender, events) = mpsc::channel();
    let quick = Pace {
        net: Duration::from_millis(5),
        poll: Duration::from_millis(5),
        grace,
        probe_grace: grace,
        ..Pace::default()
    };
    let sink: EventSink = Arc::new(move |event| drop(sender.send(event)));
    let poller = Poller::start(Arc::clone(&place.course), Arc::default(), sink, quick, false, probe_written, None);
    (place, poller, events)
}

#[test]
fn a_probe_without_an_event_leads_to_polling() {
    let (_place, _poller, events) = deaf(true, Duration::from_millis(20));
    assert_eq!(events.recv_timeout(PATIENCE).unwrap(), FileEvent::Polling(Reason::ProbeUnseen));
}

#[test]
fn a_change_without_an_event_is_found_out_once_and_polled_for_afterwards() {
    let (place, poller, events) = deaf(false, Duration::from_millis(20));
    poller.focus(Arc::new(place.course.exercises[0].clone()), place.content(0));
    let path = place.course.exercises[0].path();
    let changed = FileEvent::Changed { path, settled: false };
    let mut seen = Vec::new();
    for round in 0.. {
        fs::write(place.file(0), format!("x = {round}\n")).unwrap();
        seen.extend(events.recv_timeout(Duration::from_millis(100)));
        seen.extend(events.try_iter());
        if seen.iter().filter(|event| **event == changed).count() >= 3 {
            break;
        }
        assert!(round < 1000, "{seen:?}");
    }
    assert_eq!(seen[0], FileEvent::Polling(Reason::ChangeUnseen));
    assert!(seen[1..].iter().all(|event| *event == changed), "{seen:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn the_last_of_many_saves_is_never_lost(saves in prop::collection::vec((0usize..SAVES.len(), 0usize..2), 1..30)) {
        let place = WatchedCourse::new(false);
        let (files, writes) = ([place.file(0), place.file(1)], saves.clone());
        let mut last = [None, None];
        for (round, (_, exercise)) in saves.iter().enumerate() {
            last[*exercise] = Some(format!("x = {round}\n"));
        }
        let writer = std::thread::spawn(move || {
            for (round, (save, exercise)) in writes.iter().enumerate() {
                SAVES[*save].save(&files[*exercise], &format!("x = {round}\n"));
            }
        });
        // Each event is acted on when it comes, as the program does: what is read then is all that is known.
        let mut known = [None, None];
        let deadline = Instant::now() + PATIENCE;
        while known != last {
            let left = deadline.saturating_duration_since(Instant::now());
            let event = place.events.recv_timeout(left).expect("an event after the last save");
            for (exercise, known) in known.iter_mut().enumerate() {
                let about = place.course.exercises[exercise].path();
                if matches!(&event, FileEvent::Changed { path, .. } if *path == about) {
                    *known = fs::read_to_string(place.file(exercise)).ok();
                }
            }
        }
        writer.join().unwrap();
    }
}

/// Puts a copy in the place of a folder, with other inodes all the way down.
#[cfg(unix)]
fn replace_by_copy(folder: &Path) {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir(to).unwrap();
        for entry in fs::read_dir(from).unwrap().flatten() {
            let target = to.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                copy(&entry.path(), &target);
            } else {
                fs::copy(entry.path(), target).unwrap();
            }
        }
    }
    let aside = folder.with_extension("aside");
    copy(folder, &aside);
    let old = folder.with_extension("old");
    fs::rename(folder, &old).unwrap();
    fs::rename(&aside, folder).unwrap();
    fs::remove_dir_all(old).unwrap();
}

#[cfg(unix)]
#[test]
fn saves_are_seen_in_a_folder_that_has_been_replaced_by_a_copy_of_itself() {
    let place = WatchedCourse::new(false);
    let root = place.course.root.clone();
    let phase = root.join(&place.course.exercises[1].dir).parent().unwrap().to_owned();
    for (number, folder) in
        [phase.clone(), root.join(crate::layout::EXERCISES_DIR), root.clone(), phase].into_iter().enumerate()
    {
        replace_by_copy(&folder);
        if folder == root {
            // For a moment the course is not there at all.
            fs::rename(&root, root.with_extension("gone")).unwrap();
            fs::rename(root.with_extension("gone"), &root).unwrap();
        }
        // What is written before it is noticed makes no event; people save again.
        let text = format!("second = {number}\n");
        let deadline = Instant::now() + PATIENCE;
        let path = place.course.exercises[1].path();
        loop {
            assert!(Instant::now() < deadline, "no event after {} was replaced", folder.display());
            fs::write(place.file(1), &text).unwrap();
            let event = place.events.recv_timeout(Duration::from_millis(50));
            if matches!(&event, Ok(FileEvent::Changed { path: changed, .. }) if *changed == path) {
                break;
            }
            assert!(!matches!(event, Ok(FileEvent::Polling(_))), "{event:?}");
        }
        while place.events.recv_timeout(Duration::from_millis(100)).is_ok() {}
    }
}

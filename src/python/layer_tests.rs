use crate::error::Failure as _;
use std::{
    cell::{Cell, RefCell},
    sync::atomic::{AtomicBool, Ordering},
    time::Instant,
};

use super::{
    super::{
        environment::Environment,
        fake,
        find::{FindRequest, find},
        interpreter::{InstalledPackage, InterpreterSource},
        process::{self, OutputLine},
        temp_root::TempRoot,
    },
    *,
};

/// Keeps what it is told.
#[derive(Default)]
struct RecordedEvents(std::sync::Mutex<Vec<String>>);

impl RecordedEvents {
    fn say(&self, text: String) {
        self.0.lock().unwrap().push(text);
    }

    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl LayerEvents for RecordedEvents {
    fn waiting(&self, layer: &str, process: Option<u32>) {
        self.say(format!("waiting {layer} {process:?}"));
    }

    fn started(&self, layer: &str, download_mb: Option<u32>) {
        self.say(format!("started {layer} {download_mb:?}"));
    }

    fn line(&self, line: &str) {
        self.say(line.to_owned());
    }

    fn finished(&self) {
        self.say("finished".to_owned());
    }
}

/// A cache, an interpreter, and an installer that is a script.
struct LayerFixture {
    folder: tempfile::TempDir,
    cache: CacheDir,
    interpreter: Interpreter,
    requirements: Vec<String>,
    installer: PathBuf,
}

/// What an installer does that works: the folder after `--target` gets a package and a script.
const WORKS: &str = "while [ \"$1\" != --target ]; do shift; done; target=$2
echo downloading
mkdir -p \"$target/pytest\" \"$target/bin\" && echo x > \"$target/pytest/__init__.py\"
echo '#!/wrong/python' > \"$target/bin/pytest\"; echo x > \"$TMPDIR/rubbish\"
shift 2; for one; do mkdir \"$target/${one%%==*}-${one##*==}.dist-info\"; done
echo done >&2";

impl LayerFixture {
    fn new(installer: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let cache = CacheDir::at(&folder.path().join("cache")).unwrap();
        let python = fake::interpreter(&folder.path().join("bin/python3"), "3.12.0");
        let facts = fake::facts(&python, "3.12.0");
        let interpreter = Interpreter { found_at: python, source: InterpreterSource::Path, facts };
        let installer = fake::script(&folder.path().join("bin/uv"), installer);
        Self { folder, cache, interpreter, requirements: vec!["pytest==9.0.0".to_owned()], installer }
    }

    fn request(&self) -> LayerRequest<'_> {
        let requirements = &self.requirements;
        LayerRequest {
            interpreter: &self.interpreter,
            name: "base",
            requirements,
            download_mb: Some(2),
            own_will_do: true,
        }
    }

    fn layer(&self, events: &dyn LayerEvents) -> Result<Layer, LayerError> {
        self.layer_unless(events, &|| false)
    }

    fn layer_unless(&self, events: &dyn LayerEvents, cancelled: &dyn Fn() -> bool) -> Result<Layer, LayerError> {
        let installers = || vec![Installer::Uv(self.installer.clone())];
        layer_with(&installers, &self.request(), &self.cache, events, cancelled)
    }

    fn layers(&self) -> PathBuf {
        self.cache.path().join("layers")
    }

    /// What is in the folder of layers, but for the locks, which stay.
    fn entries(&self) -> Vec<String> {
        let entries = fs::read_dir(self.layers()).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
        names.retain(|name| Path::new(name).extension().is_none_or(|extension| extension != "lock"));
        names.sort();
        names
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn programs_that_need_no_interpreter_stay() {
    let world = LayerFixture::new(&format!("{WORKS}\nprintf 'ELF' > \"$target/bin/ruff\""));
    let layer = world.layer(&()).unwrap();
    assert_eq!(names(&layer.path().join("bin")), ["ruff"]);
}

#[test]
fn a_layer_is_made_once() {
    let world = LayerFixture::new(WORKS);
    let told = RecordedEvents::default();
    let layer = world.layer(&told).unwrap();
    let mut said = told.all();
    // The installer has said these two on two streams.
    said[1..3].sort();
    assert_eq!(said, ["started base Some(2)", "done", "downloading", "finished"]);
    assert_eq!(
        names(layer.path()),
        ["pytest", "pytest-9.0.0.dist-info"],
        "no scripts, whose first line names the wrong interpreter"
    );
    assert_eq!(names(layer.path().parent().unwrap()), ["layer.json", "site-packages"]);
    assert!(!layer.is_interpreters_own());

    let told = RecordedEvents::default();
    assert_eq!(world.layer(&told).unwrap(), layer);
    assert_eq!(told.all(), [""; 0]);
    assert_eq!(fake::starts(&world.installer), 1);
}

#[test]
fn each_interpreter_and_each_set_has_its_own_whatever_the_order() {
    let mut world = LayerFixture::new(WORKS);
    world.requirements = vec!["pytest==9.0.0".to_owned(), "numpy==2.3.0".to_owned()];
    let first = world.layer(&()).unwrap();
    world.requirements.reverse();
    assert_eq!(world.layer(&()).unwrap(), first);
    world.interpreter.facts.version.micro += 1;
    assert_eq!(world.layer(&()).unwrap(), first, "another micro version");

    let mut others = vec![first];
    let change: [&dyn Fn(&mut LayerFixture); 4] = [
        &|world| world.requirements[1] = "pytest==9.0.1".to_owned(),
        &|world| world.interpreter.facts.version.minor += 1,
        &|world| world.interpreter.facts.abi.push('t'),
        &|world| world.interpreter.facts.platform = "linux-aarch64".to_owned(),
    ];
    for change in change {
        change(&mut world);
        let layer = world.layer(&()).unwrap();
        assert!(!others.contains(&layer), "{layer:?}");
        others.push(layer);
    }
}

#[test]
fn what_an_interruption_left_is_not_taken_for_a_layer_and_is_removed() {
    let world = LayerFixture::new(WORKS);
    let layer = world.layer(&()).unwrap();
    let folder = layer.path().parent().unwrap().to_owned();
    let name = folder.file_name().unwrap().to_str().unwrap();
    let part = world.layers().join(format!("{name}.x7Gh{PART}"));
    let other = world.layers().join(format!("data-cpython-3.12-0123.abcd{PART}"));
    fs::rename(&folder, &part).unwrap();
    fs::create_dir_all(other.join("site-packages")).unwrap();
    // One that another process is just installing.
    let busy = world.layers().join(format!("web-cpython-3.12-4567.efgh{PART}"));
    fs::create_dir_all(&busy).unwrap();
    let lock = files::open_lock(&world.layers().join("web-cpython-3.12-4567.lock")).unwrap();
    lock.lock().unwrap();

    assert_eq!(world.layer(&()).unwrap(), layer);
    assert_eq!(fake::starts(&world.installer), 2);
    assert_eq!(world.entries(), [name, busy.file_name().unwrap().to_str().unwrap()]);
}

#[test]
fn a_damaged_layer_is_made_again() {
    let world = LayerFixture::new(WORKS);
    let layer = world.layer(&()).unwrap();
    let damage: [&dyn Fn(); 4] = [
        &|| fs::remove_dir_all(layer.path().join("pytest")).unwrap(),
        &|| fs::remove_dir_all(layer.path()).unwrap(),
        &|| fs::write(layer.path().with_file_name("layer.json"), "{").unwrap(),
        &|| fs::remove_file(layer.path().with_file_name("layer.json")).unwrap(),
    ];
    for (times, damage) in damage.into_iter().enumerate() {
        damage();
        assert_eq!(world.layer(&()).unwrap(), layer);
        assert_eq!(names(layer.path()), ["pytest", "pytest-9.0.0.dist-info"]);
        assert_eq!(fake::starts(&world.installer), times + 2);
    }
}

#[test]
fn a_failure_tells_what_the_installers_said_and_leaves_nothing() {
    let world = LayerFixture::new("mkdir -p pytest; echo some progress; echo 'error: Connection refused' >&2; exit 2");
    let told = RecordedEvents::default();
    let error = world.layer(&told).unwrap_err();
    let message = error.to_string();
    assert!(message.starts_with("cannot install the packages of `base`: `uv pip install` failed (exit status: 2)\n  "));
    assert!(message.contains("\n  error: Connection refused"), "{message}");
    assert!(
        error.hints().concat().contains("network") && error.hints().concat().contains("again"),
        "{}",
        error.hints().concat()
    );
    assert_eq!(told.all().last().unwrap(), "finished");
    assert_eq!(world.entries(), [""; 0]);

    // A long tale is cut to its end.
    let world = LayerFixture::new("i=0; while [ $i -lt 100 ]; do echo line $i; i=$((i+1)); done; exit 1");
    let message = world.layer(&()).unwrap_err().to_string();
    assert!(message.contains("line 99") && !message.contains("line 50"), "{message}");

    let world = LayerFixture::new("exit 0");
    let message = world.layer(&()).unwrap_err().to_string();
    assert!(message.contains("did not install `pytest`"), "{message}");
    assert_eq!(world.entries(), [""; 0]);
}

#[test]
fn where_one_installer_fails_the_next_is_tried() {
    let world = LayerFixture::new(WORKS);
    let broken = fake::script(&world.folder.path().join("broken"), "mkdir -p rubbish; exit 1");
    let gone = world.folder.path().join("gone");
    let installers = || [&gone, &broken, &world.installer].map(|path| Installer::Uv(path.clone())).into();
    let layer = layer_with(&installers, &world.request(), &world.cache, &(), &|| false).unwrap();
    assert_eq!(names(layer.path()), ["pytest", "pytest-9.0.0.dist-info"]);
    assert_eq!(fake::starts(&broken), 1);

    let world = LayerFixture::new("");
    let none = layer_with(&|| Vec::new(), &world.request(), &world.cache, &(), &|| false).unwrap_err();
    assert!(none.to_string().contains("neither `uv` nor `pip` was found for"), "{none}");
    assert!(none.hints().concat().starts_with("install "));
}

#[test]
fn two_at_once_install_once() {
    let world = LayerFixture::new("");
    let go = world.folder.path().join("go");
    let body = format!("while [ ! -e '{}' ]; do sleep 0.01; done; {WORKS}", go.display());
    fake::script(&world.installer, &body);
    let told: [RecordedEvents; 3] = Default::default();
    let layers: Vec<Layer> = std::thread::scope(|scope| {
        let handles: Vec<_> = told
            .iter()
            .map(|told| {
                let world = &world;
                scope.spawn(move || {
                    let installers = || vec![Installer::Uv(world.installer.clone())];
                    layer_with(&installers, &world.request(), &world.cache, told, &|| false).unwrap()
                })
            })
            .collect();
        // The installation ends only when both others are waiting for it.
        let waiting = || told.iter().filter(|told| told.all().iter().any(|line| line.starts_with("waiting"))).count();
        let deadline = Instant::now() + Duration::from_secs(30);
        while waiting() < 2 && Instant::now() < deadline {
            std::thread::yield_now();
        }
        fs::write(&go, "").unwrap();
        handles.into_iter().map(|handle| handle.join().unwrap()).collect()
    });
    assert!(layers.iter().all(|layer| *layer == layers[0]));
    assert_eq!(fake::starts(&world.installer), 1);
    let all: Vec<_> = told.iter().flat_map(RecordedEvents::all).collect();
    let us = format!("waiting base Some({})", std::process::id());
    assert_eq!(all.iter().filter(|line| **line == us).count(), 2, "{all:?}");
    assert_eq!(all.iter().filter(|line| line.starts_with("started")).count(), 1);
}

/// Notes that the installer has begun.
struct Begun<'a>(&'a AtomicBool);
impl LayerEvents for Begun<'_> {
    fn waiting(&self, _: &str, _: Option<u32>) {}
    fn started(&self, _: &str, _: Option<u32>) {}
    fn line(&self, line: &str) {
        self.0.store(line == "begun", Ordering::SeqCst);
    }
    fn finished(&self) {}
}

#[test]
fn an_installation_can_be_stopped_and_leaves_neither_files_nor_a_process() {
    let world = LayerFixture::new("");
    let pid_file = world.folder.path().join("pid");
    let body = format!("mkdir -p half; sleep 600 & echo $! > '{}'; echo begun; wait", pid_file.display());
    fake::script(&world.installer, &body);
    let begun = AtomicBool::new(false);
    let error = world.layer_unless(&Begun(&begun), &|| begun.load(Ordering::SeqCst)).unwrap_err();
    assert!(matches!(error, LayerError::Cancelled { .. }), "{error}");
    assert_eq!(world.entries(), [""; 0]);
    let pid = fs::read_to_string(pid_file).unwrap().trim().parse().unwrap();
    assert!(fake::ends(pid));
    // The lock is free again.
    fake::script(&world.installer, WORKS);
    world.layer(&()).unwrap();
}

#[test]
fn waiting_for_another_process_can_be_stopped() {
    let world = LayerFixture::new(WORKS);
    fs::create_dir(world.layers()).unwrap();
    let lock = files::open_lock(&LayerPaths::new(&world.layers(), &world.request()).lock).unwrap();
    lock.lock().unwrap();
    let asked = Cell::new(0);
    let told = RecordedEvents::default();
    let error = world.layer_unless(&told, &|| asked.replace(asked.get() + 1) > 1).unwrap_err();
    assert!(matches!(error, LayerError::Cancelled { .. }), "{error}");
    assert_eq!(told.all(), ["waiting base None"]);
    assert_eq!(fake::starts(&world.installer), 0);
}

#[test]
fn says_where_it_cannot_write() {
    let world = LayerFixture::new(WORKS);
    fs::write(world.layers(), "in the way").unwrap();
    let error = world.layer(&()).unwrap_err();
    assert!(error.to_string().contains(world.cache.path().to_str().unwrap()), "{error}");
    assert!(error.hints().concat().contains("PYTHLINGS_CACHE_DIR"));
}

#[test]
fn a_pytest_that_the_interpreter_has_will_do_when_nothing_else_is_wanted() {
    let mut world = LayerFixture::new(WORKS);
    let folder = PathBuf::from("/somewhere/site-packages");
    world.interpreter.facts.markers.insert("sys_platform".to_owned(), "linux".to_owned());
    let own = |world: &LayerFixture| own_packages(&world.request());
    assert_eq!(own(&world), None);
    let has = |world: &mut LayerFixture, version: &str| {
        world.interpreter.facts.pytest = Some(InstalledPackage { version: version.to_owned(), folder: folder.clone() });
        own(world).is_some()
    };
    for (version, enough) in [("9.0.2", true), ("8.0.0", true), ("7.4.4", false), ("10.1", true), ("nonsense", false)] {
        assert_eq!(has(&mut world, version), enough, "{version}");
    }
    has(&mut world, "8.4.1");
    let layer = layer(&world.request(), &world.cache, &(), &|| panic!("nothing to wait for")).unwrap();
    assert!(layer.is_interpreters_own());
    assert_eq!(layer.path(), Path::new("/somewhere/site-packages"));

    for (requirements, will_do) in [
        (vec!["pytest==9.0.2", "pluggy==1.6.0", "iniconfig>=2", "packaging", "Pygments==2.19.2"], true),
        (vec!["pytest==9.0.2", "colorama==0.4.6 ; sys_platform == 'win32'"], true),
        (vec!["pytest==9.0.2", "colorama==0.4.6 ; sys_platform == 'linux'"], false),
        (vec!["pytest==9.0.2", "pytest-asyncio==1.0"], false),
        (vec!["pytest==9.0.2", "numpy==2.3.0"], false),
    ] {
        world.requirements = requirements.iter().map(ToString::to_string).collect();
        assert_eq!(own(&world).is_some(), will_do, "{requirements:?}");
    }
    world.requirements = vec!["pytest==9.0.2".to_owned()];
    assert!(own(&world).is_some() && own_packages(&LayerRequest { own_will_do: false, ..world.request() }).is_none());
}

#[test]
fn an_installer_that_only_says_that_it_has_installed_is_not_believed() {
    // What `root = …` in a configuration file does: a folder, and nothing in it.
    let empty = "while [ \"$1\" != --target ]; do shift; done; mkdir -p \"$2\"; echo Successfully installed pytest";
    let world = LayerFixture::new(empty);
    let error = world.layer(&()).unwrap_err().to_string();
    assert!(error.contains("reported success, but did not install `pytest`"), "{error}");
    assert!(error.contains("Successfully installed pytest"), "{error}");
    assert_eq!(world.entries(), [""; 0]);
}

#[test]
fn a_layer_that_lost_a_package_is_made_again() {
    let world = LayerFixture::new(WORKS);
    let layer = world.layer(&()).unwrap();
    // As many entries as before.
    fs::rename(layer.path().join("pytest-9.0.0.dist-info"), layer.path().join("other")).unwrap();
    assert_eq!(world.layer(&()).unwrap(), layer);
    assert_eq!(fake::starts(&world.installer), 2);
}

#[test]
fn a_layer_that_does_not_work_is_made_anew_where_it_is() {
    let world = LayerFixture::new(WORKS);
    let layer = world.layer(&()).unwrap();
    fs::write(layer.path().join("pytest/__init__.py"), "").unwrap();
    let installers = || vec![Installer::Uv(world.installer.clone())];
    let told = RecordedEvents::default();
    let anew = made_anew(&installers, &world.request(), &world.cache, &told, &|| false).unwrap();
    assert_eq!((anew, told.all()[0].as_str()), (layer.clone(), "started base Some(2)"));
    assert_eq!(fs::read_to_string(layer.path().join("pytest/__init__.py")).unwrap(), "x\n");
}

/// The real thing: pytest from the package index, through the installer that is here, into an environment.
#[test]
fn pytest_is_installed_and_runs() {
    let folder = tempfile::tempdir().unwrap();
    let Ok(interpreter) = find(&FindRequest::new(folder.path(), ">=3.11".parse().unwrap())) else {
        eprintln!("skipped: no Python on this machine");
        return;
    };
    let cache = CacheDir::at(&folder.path().join("cache")).unwrap();
    let requirements = ["pytest==9.0.2".to_owned()];
    let request = LayerRequest {
        interpreter: &interpreter,
        name: "base",
        requirements: &requirements,
        download_mb: None,
        own_will_do: true,
    };
    let lines = RefCell::new(Vec::new());
    let installers = || installer::installers(&interpreter);
    let layer = match layer_with(&installers, &request, &cache, &(), &|| false) {
        Ok(layer) => layer,
        Err(error) if error.hints().concat().contains("network") => {
            eprintln!("skipped: {error}");
            return;
        }
        Err(error) => panic!("{error}"),
    };
    let compiled = names(&layer.path().join("pytest").join("__pycache__"));
    assert!(compiled.iter().any(|name| name.starts_with("__init__.cpython-3")), "{compiled:?}");
    let temp_root = TempRoot::open_in(folder.path()).unwrap();
    let environment = Environment::create(&interpreter, &[&layer], &temp_root).unwrap();
    fs::write(environment.work().join("test_it.py"), "def test_it():\n    assert 1 + 1 == 2\n").unwrap();
    let mut command = process::command(environment.python());
    command.args(["-m", "pytest", "-p", "no:cacheprovider"]).current_dir(environment.work());
    let status = process::run(&mut command, Duration::from_secs(120), &|| false, &mut |line| {
        let (OutputLine::Out(line) | OutputLine::Err(line)) = line;
        lines.borrow_mut().push(line);
        true
    });
    let lines = lines.into_inner().join("\n");
    assert!(status.unwrap().success() && lines.contains("1 passed") && lines.contains("pytest-9.0.2"), "{lines}");
}

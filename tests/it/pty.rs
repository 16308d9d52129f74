//! The binary at a terminal: a pseudo-terminal with an emulator at the other end.
#![cfg(unix)]

use std::{
    io::{Read as _, Write},
    os::fd::BorrowedFd,
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::{
    process::{Pid, Signal, kill_process},
    termios::{LocalModes, Termios, tcgetattr},
};

use crate::case::{BINARY, Case};

/// How long a test waits for what must come; nothing waits so long when all is well.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// The binary at a terminal.
pub struct Session {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    emulator: Arc<Mutex<vt100::Parser>>,
    reader: Option<thread::JoinHandle<()>>,
    before: Termios,
}

/// Leaves nothing on the screen.
const CLEAR: &[u8] = b"\x1b[H\x1b[2J";

/// Modes that watch mode changes.
const CHANGED: LocalModes = LocalModes::ECHO.union(LocalModes::ICANON);

impl Session {
    /// Starts the binary with the case's arguments, at a terminal of 80 by 24.
    pub fn start(case: &Case) -> Self {
        Self::start_sized(case, 80, 24)
    }

    /// Starts watch mode and goes past the welcome, to a verdict with these words.
    pub fn begin(case: &Case, verdict: &str) -> Self {
        let mut session = Self::start(case);
        session.wait_for("Enter begin");
        session.press("\r");
        session.wait_for(verdict);
        session
    }

    /// Starts the binary at a terminal of another size.
    pub fn start_sized(case: &Case, columns: u16, rows: u16) -> Self {
        Self::start_program(case, BINARY, case.arguments(), columns, rows)
    }

    /// Starts any program as the case would start the binary.
    pub fn start_program(case: &Case, program: &str, arguments: &[String], columns: u16, rows: u16) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for (name, value) in case.environment() {
            command.env(name, value);
        }
        command.args(arguments);
        command.cwd(case.cwd());
        let emulator = Arc::new(Mutex::new(vt100::Parser::new(rows, columns, 1000)));
        emulator.lock().unwrap().process(b"$ pythlings\r\n");
        let before = modes(pair.master.as_ref());
        let child = pair.slave.spawn_command(command).unwrap();
        let mut stream = pair.master.try_clone_reader().unwrap();
        let for_thread = Arc::clone(&emulator);
        let reader = thread::spawn(move || {
            let mut buffer = vec![0; 65536];
            while let Ok(count @ 1..) = stream.read(&mut buffer) {
                for_thread.lock().unwrap().process(&buffer[..count]);
            }
        });
        let writer = pair.master.take_writer().unwrap();
        Self { master: pair.master, writer, child, emulator, reader: Some(reader), before }
    }

    /// What is on the screen.
    pub fn screen(&self) -> String {
        self.emulator.lock().unwrap().screen().contents()
    }

    /// Scrolls back by so many lines.
    pub fn scroll_back(&self, lines: usize) {
        self.emulator.lock().unwrap().screen_mut().set_scrollback(lines);
    }

    /// Waits until the screen shows a text.
    pub fn wait_for(&self, text: &str) {
        self.wait_until(text, |screen| screen.contains(text));
    }

    /// Waits until the screen is as wanted.
    pub fn wait_until(&self, what: &str, wanted: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !wanted(&self.screen()) {
            assert!(start.elapsed() < PATIENCE, "waited in vain for {what:?}:\n{}", self.screen());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// The alternate screen is shown, where terminals send a mouse wheel as arrow keys.
    pub fn takes_the_wheel(&self) -> bool {
        self.emulator.lock().unwrap().screen().alternate_screen()
    }

    /// Presses keys, all at once.
    pub fn press(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Gives the window another size. Nothing that was drawn before is left on it, so what is waited for has been drawn since.
    pub fn resize(&self, columns: u16, rows: u16) {
        let mut emulator = self.emulator.lock().unwrap();
        emulator.screen_mut().set_size(rows, columns);
        emulator.process(CLEAR);
        drop(emulator);
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
    }

    /// Wipes the screen behind the binary's back.
    pub fn wipe(&self) {
        self.emulator.lock().unwrap().process(CLEAR);
    }

    /// Sends a signal to the binary.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// Ends the binary without warning, and gives everything that it had shown.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "only the soak, which reads `/proc`, does so"))]
    pub fn kill(mut self) -> String {
        self.signal(Signal::KILL);
        self.child.wait().unwrap();
        // Nobody else has the terminal open, so its reader comes to an end when it has read all.
        self.reader.take().unwrap().join().unwrap();
        self.screen()
    }

    /// The binary's process.
    pub fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap()).unwrap()
    }

    /// Keys are unechoed and come one by one, and Ctrl-C is still a signal.
    pub fn assert_taken(&self) {
        let modes = modes(self.master.as_ref());
        assert!(!modes.local_modes.intersects(CHANGED) && modes.local_modes.contains(LocalModes::ISIG));
        assert_eq!(modes.input_modes, self.before.input_modes);
        assert_eq!(modes.output_modes, self.before.output_modes);
        assert!(self.emulator.lock().unwrap().screen().hide_cursor());
    }

    /// Waits until the binary has the terminal again after it had given it away.
    pub fn wait_until_taken(&self) {
        let is_hidden = || self.emulator.lock().unwrap().screen().hide_cursor();
        self.wait_until("the terminal taken", |_| !self.is_given_back() && is_hidden());
        self.assert_taken();
    }

    /// The terminal is as it was before the binary started.
    pub fn is_given_back(&self) -> bool {
        let modes = modes(self.master.as_ref());
        let emulator = self.emulator.lock().unwrap();
        let screen = emulator.screen();
        modes.local_modes == self.before.local_modes && !screen.hide_cursor() && !screen.alternate_screen()
    }

    /// Waits until the terminal is as it was.
    pub fn wait_until_given_back(&self) {
        self.wait_until("the terminal as it was", |_| self.is_given_back());
    }

    /// Waits for the end of the binary, checks that the terminal is as it was, and says how it ended.
    pub fn end(&mut self) -> u32 {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "it does not end:\n{}", self.screen());
            thread::sleep(Duration::from_millis(5));
        };
        self.wait_until_given_back();
        status.exit_code()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // It has ended already where the test went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn modes(master: &(dyn MasterPty + Send)) -> Termios {
    #[allow(unsafe_code, reason = "the descriptor belongs to `master`, which outlives the borrow")]
    let fd = unsafe { BorrowedFd::borrow_raw(master.as_raw_fd().unwrap()) };
    tcgetattr(fd).unwrap()
}

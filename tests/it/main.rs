//! The binary, driven as people drive it.
#![allow(unreachable_pub, reason = "a test binary has no other crate to be reached from")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::disallowed_methods, reason = "tests make their own files and start the binary")]

mod artifacts;
mod authoring_docs;
mod case;
mod concurrent;
mod contributing;
mod course_mistakes;
mod dev;
mod dev_watch;
mod diary;
mod docs;
mod doctor;
mod editors;
mod encouragement;
mod environments;
mod examples;
mod explaining;
mod expressions;
mod generated;
mod getting_ready;
mod grade;
mod grade_docs;
mod harness;
mod hostile;
mod importing;
mod installed;
mod installing;
mod learner;
mod limits;
mod links;
mod logging;
mod machines;
#[cfg(target_os = "linux")]
mod mistakes;
mod needs;
mod objects;
mod odd_files;
#[cfg(unix)]
mod outside;
mod packaging;
mod permitted;
mod preparing;
mod proving;
mod pty;
mod pytest_ways;
mod reading;
mod readme;
mod reasons;
mod releasing;
mod report;
mod requirements;
mod review;
mod reviewing;
mod rooms;
mod sandbox;
mod second_edition;
mod shell;
mod slips;
mod soak;
mod starting;
mod subtests;
mod suspending;
mod syntax_table;
mod tracks;
mod two_computers;
mod typechecking;
mod vocabulary;
mod vocabulary_wire;
mod watch;
mod watch_screens;
mod written_files;

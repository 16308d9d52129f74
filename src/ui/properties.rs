//! What has to be true of every screen, whatever a verdict has in it: it fits the window, and nothing in it can command a
//! terminal.

use proptest::prelude::*;

use super::{
    frame, samples,
    text::Text,
    verdict::verdict_text,
    view::{AfterPass, ExerciseView, FileLink, Look},
};
use crate::engine::arbitrary::{nasty, verdict};

fn view() -> impl Strategy<Value = ExerciseView> {
    (nasty(), nasty(), 0..500_usize).prop_map(|(title, hint, done)| ExerciseView {
        title,
        hints: vec![hint.clone(), hint],
        hints_shown: 2,
        links: Vec::new(),
        done,
        ..samples::view()
    })
}

fn check(text: &Text, width: usize) -> Result<(), TestCaseError> {
    for line in text {
        let shown = line.plain();
        prop_assert!(line.width() <= width, "{} columns in {}: {:?}", line.width(), width, shown);
        prop_assert!(!shown.chars().any(char::is_control), "a control character in {:?}", shown);
        prop_assert!(!shown.contains(['\u{202e}', '\u{200b}', '\u{feff}']), "an invisible character in {:?}", shown);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_screen_fits_its_window_and_commands_nothing(
        verdict in verdict(), view in view(), width in 20..=200_usize, show_all in any::<bool>(), words in nasty(),
    ) {
        let file = FileLink { shown: words.clone(), url: None };
        let after = AfterPass {
            praise: Some(words.clone()),
            milestone: Some(words.clone()),
            solution: Some(file.clone()),
            next: Some((words.clone(), file)),
            checkpoint: Some(words.clone()),
            final_message: Some(words.clone()),
            tracks: Some(words),
        };
        let look = Look { width, show_all, rows: None };
        check(&verdict_text(&verdict, &view, Some(&after), look), width)?;
        check(&frame::progress(&view, width), width)?;
    }
}

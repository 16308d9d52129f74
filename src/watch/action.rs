//! What the learner, or the author, can ask for, and the one table from which keys, the footer and the help are made: what the footer says
//! is what the key does.

use crate::terminal::key::Key;

/// What the learner can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Leave the welcome, or go to the next exercise.
    Next,
    /// Show the solution.
    Solution,
    /// Show what is different between the learner's files and the solution.
    Compare,
    /// Show the task.
    Task,
    /// Mark the rest of the phase as known, after its checkpoints.
    KnowRest,
    /// The tracks of the course.
    Tracks,
    /// Put the track that is selected on the road, or take it off.
    ChooseTrack,
    /// Mark the exercise that is selected in the list as known, or take that back.
    Skip,
    /// Open what the run has left.
    OpenArtifact,
    /// One more hint.
    Hint,
    /// Review what comes back, or go back from there.
    Review,
    /// The list of exercises.
    List,
    /// Check every exercise.
    CheckAll,
    /// Put the starter back.
    Reset,
    /// Open the exercise in the editor.
    Edit,
    /// Write something down about the exercise.
    Note,
    /// What was typed is the note.
    KeepNote,
    /// Write the note in the editor.
    NoteInEditor,
    /// Every failure and all output, or the first failure only.
    Everything,
    /// Check again although nothing has changed.
    Again,
    /// Look back at the exercise before.
    Previous,
    /// All keys.
    Help,
    /// Leave pythlings.
    Quit,
    /// Run the mutants of an exercise that is being written, or leave them out.
    Mutants,
    /// Draw everything anew.
    Redraw,
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One screen up.
    PageUp,
    /// One screen down.
    PageDown,
    /// To the beginning.
    Top,
    /// To the end.
    Bottom,
    /// Continue with the exercise that is chosen in the list.
    ContinueHere,
    /// Show all, pending, done or skipped exercises in the list.
    Filter,
    /// Type a part of a name.
    Search,
    /// The search text is complete.
    SearchDone,
    /// Go back to the exercise.
    Back,
    /// End the check of all exercises.
    Stop,
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Where a key has its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyContext {
    /// The course's first words.
    Welcome,
    /// The exercise with its verdict.
    Exercise,
    /// The list of exercises.
    List,
    /// The tracks of the course.
    Tracks,
    /// While a search text is typed in the list.
    Search,
    /// While a note is typed.
    Note,
    /// A question that is answered by yes or no.
    Question,
    /// While all exercises are checked.
    Checking,
    /// The result of that.
    Checked,
    /// The help, a task, a solution.
    Reading,
    /// The proof of an exercise that is being written: `dev watch`.
    Proof,
}

/// One row of the table.
#[derive(Debug)]
pub struct Binding {
    /// Where it holds.
    pub places: &'static [KeyContext],
    /// Keys that ask for it; the first is the one shown in the footer.
    pub keys: &'static [Key],
    /// What they ask for.
    pub action: Action,
    /// A word or two for the footer; empty when it is never shown there.
    pub label: &'static str,
    /// A few words for the help.
    pub help: &'static str,
}

use Action as A;
use Key::{Backspace, Char, Ctrl, Down, End, Enter, Esc, Home, Left, PageDown, PageUp, Tab, Up};
use KeyContext as P;

const SCROLLED: &[KeyContext] = &[P::Exercise, P::Reading, P::Checked, P::Welcome, P::Proof];
const MOVED: &[KeyContext] = &[P::List, P::Search];
const EVERYWHERE: &[KeyContext] = &[
    P::Welcome,
    P::Exercise,
    P::List,
    P::Tracks,
    P::Search,
    P::Note,
    P::Question,
    P::Checking,
    P::Checked,
    P::Reading,
    P::Proof,
];

const fn row(
    places: &'static [KeyContext],
    keys: &'static [Key],
    action: Action,
    label: &'static str,
    help: &'static str,
) -> Binding {
    Binding { places, keys, action, label, help }
}

/// All keys. The order is that of the footer and of the help; what does not fit into the footer is left out from its end,
/// but for help and quit.
pub const BINDINGS: &[Binding] = &[
    row(&[P::Welcome], &[Enter, Char('n'), Char(' ')], A::Next, "begin", "begin"),
    row(&[P::Exercise], &[Char('n'), Enter], A::Next, "next", "the next exercise, once this one passes"),
    row(
        &[P::Exercise],
        &[Char('a')],
        A::KnowRest,
        "know the rest",
        "mark what is left of a phase as known, after its checkpoints",
    ),
    row(&[P::Exercise], &[Char('s')], A::Solution, "solution", "the solution, once this one passes"),
    row(&[P::Exercise], &[Char('m')], A::Compare, "difference", "what is different between yours and the solution"),
    row(&[P::Exercise], &[Char('d')], A::Note, "note", "write down what you found out, for the next time"),
    row(&[P::Exercise], &[Char('h')], A::Hint, "hint", "one more hint"),
    row(&[P::Exercise], &[Char('o')], A::OpenArtifact, "open", "open what the run has left: a picture, a page"),
    row(&[P::Exercise], &[Char('t')], A::Task, "task", "the task, and where to read more about it"),
    row(&[P::Exercise], &[Char('l')], A::List, "list", "all exercises; continue with any of them"),
    row(&[P::Exercise], &[Char('w')], A::Review, "review", "do again what comes back; and back to the course"),
    row(&[P::Exercise], &[Char('T')], A::Tracks, "tracks", "the tracks of the course; put them on your road"),
    row(&[P::Exercise], &[Char('c')], A::CheckAll, "check all", "check all that you have begun or done"),
    row(&[P::Exercise], &[Char('x')], A::Reset, "reset", "put the starter back; your version is kept"),
    row(&[P::Exercise], &[Char('e')], A::Edit, "edit", "open it in your editor"),
    row(&[P::Exercise], &[Char('v')], A::Everything, "everything", "every failure and all output, or the first only"),
    row(&[P::Exercise], &[Char('r')], A::Again, "run", "check it again as it is"),
    row(&[P::Exercise], &[Char('p')], A::Previous, "previous", "look back at the exercise before"),
    row(&[P::List], &[Enter], A::ContinueHere, "continue here", "continue with this exercise"),
    row(&[P::List], &[Char('f')], A::Filter, "filter", "show all, pending, done or skipped exercises"),
    row(&[P::List], &[Char('/')], A::Search, "search", "find a name or a title"),
    row(&[P::List], &[Char('s')], A::Skip, "skip", "mark it as known, or take that back"),
    row(&[P::List], &[Char('x')], A::Reset, "reset", "put the starter back; your version is kept"),
    row(&[P::List], &[Char('c')], A::CheckAll, "check all", "check all that you have begun or done"),
    row(&[P::List], &[Char('q'), Esc, Char('l'), Left, Backspace], A::Back, "back", "back to the exercise"),
    row(&[P::List], &[Char('t')], A::Tracks, "", "the tracks of the course"),
    row(&[P::Tracks], &[Enter, Char(' ')], A::ChooseTrack, "choose", "put the track on your road, or take it off"),
    row(
        &[P::Tracks],
        &[Char('q'), Esc, Char('t'), Char('T'), Left, Backspace],
        A::Back,
        "back",
        "back to the exercise",
    ),
    row(&[P::Search], &[Enter], A::SearchDone, "done", "keep what is found"),
    row(&[P::Search], &[Esc], A::Back, "clear", "forget the search"),
    row(&[P::Note], &[Enter], A::KeepNote, "keep", "put it into your diary"),
    row(&[P::Note], &[Tab], A::NoteInEditor, "in the editor", "go on writing it in your editor"),
    row(&[P::Note], &[Esc], A::Back, "back", "leave it for now"),
    row(&[P::Question], &[Char('y')], A::Yes, "yes", "do it"),
    row(&[P::Question], &[Char('n')], A::No, "no", "leave it"),
    row(&[P::Question], &[Esc, Char('q')], A::Back, "back", "as if it had not been asked"),
    row(&[P::Checking], &[Esc], A::Stop, "stop", "stop checking; what was found is kept"),
    row(&[P::Checked], &[Esc, Enter, Char('c')], A::Back, "back", "back to the exercise"),
    row(&[P::Checked], &[Char('l')], A::List, "list", "all exercises"),
    row(
        &[P::Reading],
        &[Esc, Enter, Char('q'), Char('?'), Char('s'), Char('m'), Char('t'), Backspace],
        A::Back,
        "back",
        "back to the exercise",
    ),
    row(&[P::Proof], &[Char('r')], A::Again, "again", "prove it again as it is"),
    row(&[P::Proof], &[Char('m')], A::Mutants, "mutants", "run its mutants, or leave them out"),
    row(&[P::List, P::Tracks], &[Up, Char('k')], A::Up, "", "one up"),
    row(&[P::List, P::Tracks], &[Down, Char('j')], A::Down, "", "one down"),
    row(&[P::List, P::Tracks], &[Home, Char('g')], A::Top, "", "to the first"),
    row(&[P::List, P::Tracks], &[End, Char('G')], A::Bottom, "", "to the last"),
    row(&[P::Search], &[Up], A::Up, "", "one up"),
    row(&[P::Search], &[Down], A::Down, "", "one down"),
    row(MOVED, &[PageUp, Ctrl('b')], A::PageUp, "", "one screen up"),
    row(MOVED, &[PageDown, Ctrl('f')], A::PageDown, "", "one screen down"),
    row(SCROLLED, &[Up, Char('k')], A::Up, "", "scroll up"),
    row(SCROLLED, &[Down, Char('j')], A::Down, "", "scroll down"),
    row(SCROLLED, &[PageUp, Ctrl('b')], A::PageUp, "", "one screen up"),
    row(SCROLLED, &[PageDown, Char(' '), Ctrl('f')], A::PageDown, "", "one screen down"),
    row(SCROLLED, &[Home, Char('g')], A::Top, "", "to the beginning"),
    row(SCROLLED, &[End, Char('G')], A::Bottom, "", "to the end"),
    row(EVERYWHERE, &[Ctrl('l')], A::Redraw, "", "draw the screen anew"),
    row(&[P::Exercise], &[Char('?')], A::Help, "help", "all keys"),
    row(
        &[P::Welcome, P::Exercise, P::Checking, P::Checked, P::Proof],
        &[Char('q'), Ctrl('d')],
        A::Quit,
        "quit",
        "leave",
    ),
    row(&[P::List, P::Tracks, P::Search, P::Note, P::Question, P::Reading], &[Ctrl('d')], A::Quit, "", "leave"),
];

/// What a key asks for in a place. A capital letter without a meaning of its own is taken for the small one.
pub fn action(place: KeyContext, key: Key) -> Option<Action> {
    let find = |key: Key| {
        BINDINGS.iter().find(|row| row.places.contains(&place) && row.keys.contains(&key)).map(|row| row.action)
    };
    find(key).or_else(|| match key {
        Char(c) if c.is_uppercase() => c.to_lowercase().next().and_then(|small| find(Char(small))),
        _ => None,
    })
}

/// The rows that hold in a place, in order.
pub fn bindings(place: KeyContext) -> impl Iterator<Item = &'static Binding> {
    BINDINGS.iter().filter(move |row| row.places.contains(&place))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn no_key_has_two_meanings_in_one_place() {
        let mut seen = HashMap::new();
        for place in EVERYWHERE {
            for row in bindings(*place) {
                for key in row.keys {
                    // Space begins the course, and scrolls everywhere else.
                    let before = seen.insert((*place, *key), row.action);
                    let allowed = *place == P::Welcome && *key == Char(' ');
                    assert!(before.is_none() || allowed, "{place:?} {key}: {before:?} and {:?}", row.action);
                }
            }
        }
    }

    #[test]
    fn every_place_can_be_left() {
        let leaves = [A::Quit, A::Back, A::No, A::Stop];
        for place in EVERYWHERE {
            assert!(bindings(*place).any(|row| leaves.contains(&row.action) && !row.label.is_empty()), "{place:?}");
            assert!(bindings(*place).any(|row| row.action == A::Quit), "{place:?}");
        }
    }

    #[test]
    fn capital_letters_count_as_small_ones_unless_they_mean_something() {
        assert_eq!(action(P::Exercise, Char('H')), Some(A::Hint));
        assert_eq!(action(P::List, Char('G')), Some(A::Bottom));
        assert_eq!(action(P::Exercise, Char('ß')), None);
    }

    #[test]
    fn while_something_is_typed_letters_are_letters() {
        let mut typed = ('a'..='z').chain('A'..='Z').chain([' ', '?', '/']);
        assert!(typed.all(|c| [P::Search, P::Note].iter().all(|place| action(*place, Char(c)).is_none())));
    }

    #[test]
    fn labels_are_short_and_every_row_has_help() {
        for row in BINDINGS {
            assert!(row.label.len() <= 14 && !row.help.is_empty() && !row.keys.is_empty());
        }
    }
}

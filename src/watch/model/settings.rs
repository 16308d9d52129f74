//! What was chosen when watch mode was started.

use crate::timestamp::UtcOffset;

/// Whether an editor opens exercises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EditorUse {
    /// There is none.
    #[default]
    Nowhere,
    /// When the key is pressed.
    OnKey,
    /// Then, and each exercise when it is begun.
    AtEachExercise,
}

/// What was chosen when pythlings was started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// Whether an editor opens exercises, and when.
    pub editor: EditorUse,
    /// Keys can be pressed: a person sits at a terminal.
    pub interactive: bool,
    /// The clocks on the wall: on which day something was done.
    pub offset: UtcOffset,
}

//! Text written by an attempt, made harmless.

/// Text that a terminal shows but never obeys: control characters (C0, DEL, C1), bidirectional controls and other
/// invisible format characters become visible signs; a tab becomes four spaces.
pub(crate) fn printable(text: &str) -> String {
    let harmless = |c: char| !c.is_control() && !is_invisible_format(c);
    if text.chars().all(harmless) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\t' => out.push_str("    "),
            // The "control pictures" block has a sign for each C0 character, in the same order.
            '\0'..='\x1f' => out.push(char::from_u32(0x2400 + c as u32).unwrap_or('\u{fffd}')),
            '\x7f' => out.push('\u{2421}'),
            _ if harmless(c) => out.push(c),
            _ => out.extend(c.escape_unicode()),
        }
    }
    out
}

fn is_invisible_format(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

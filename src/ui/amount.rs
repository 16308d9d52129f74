//! How much is not shown, in words.

use super::text::{Line, Style};

/// From here on nobody reads the exact number.
const MANY: u64 = 10_000;

/// What there is more of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Line,
    Character,
    Row,
}

/// `1 more line`, `1,234 more lines`, `more than 10,000 lines`.
pub(super) fn more(count: u64, unit: Unit) -> String {
    let noun = match unit {
        Unit::Line => "line",
        Unit::Character => "character",
        Unit::Row => "row",
    };
    match count {
        1 => format!("1 more {noun}"),
        0..=MANY => format!("{} more {noun}s", thousands(count)),
        _ => format!("more than {} {noun}s", thousands(10_u64.pow((count - 1).ilog10()))),
    }
}

/// `… 1,234 more lines …`, quietly.
pub(super) fn more_line(count: u64, unit: Unit) -> Line {
    Line::of(format!("… {} …", more(count, unit)), Style::Dim)
}

/// For the counts that come as a `usize`.
pub(super) fn count_of(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// `1 exercise`, `12 exercises`
pub fn counted(count: usize, noun: &str) -> String {
    format!("{} {noun}{}", thousands(count_of(count)), if count == 1 { "" } else { "s" })
}

/// `1,234,567`
fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_amounts_are_exact_and_large_ones_round() {
        let words = [1, 2, 1_234, 10_000, 10_001, 18_718, 99_999, 100_000, 100_001, 51_923_847]
            .map(|count| more(count, Unit::Line));
        assert_eq!(
            words,
            [
                "1 more line",
                "2 more lines",
                "1,234 more lines",
                "10,000 more lines",
                "more than 10,000 lines",
                "more than 10,000 lines",
                "more than 10,000 lines",
                "more than 10,000 lines",
                "more than 100,000 lines",
                "more than 10,000,000 lines"
            ]
        );
        assert!(more(u64::MAX, Unit::Character).ends_with(",000,000 characters"));
    }
}

//! Code blocks between fences, as `CommonMark` has them ("Fenced code blocks"), but for one that is never closed.

use super::day_at_margin;

/// What opens a code block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fence {
    sign: char,
    length: usize,
}

impl Fence {
    /// The fence that a line opens.
    fn opened_by(line: &str) -> Option<Self> {
        let (sign, length, rest) = signs(line)?;
        // With a backtick after it, it is code within a line.
        (length >= 3 && !(sign == '`' && rest.contains('`'))).then_some(Self { sign, length })
    }

    fn is_closed_by(self, line: &str) -> bool {
        signs(line)
            .is_some_and(|(sign, length, rest)| sign == self.sign && length >= self.length && rest.trim().is_empty())
    }

    /// What is open after a line, if `open` was before it.
    pub(super) fn after(open: Option<Self>, line: &str) -> Option<Self> {
        match open {
            Some(fence) => Some(fence).filter(|fence| !fence.is_closed_by(line)),
            None => Self::opened_by(line),
        }
    }

    /// The line that closes it.
    pub(super) fn closing(self) -> String {
        self.sign.to_string().repeat(self.length)
    }
}

/// The sign that a line begins with, how often it is there, and what follows.
fn signs(line: &str) -> Option<(char, usize, &str)> {
    let rest = line.trim_start_matches(' ');
    let sign = rest.chars().next().filter(|sign| matches!(sign, '`' | '~') && line.len() - rest.len() <= 3)?;
    let after = rest.trim_start_matches(sign);
    Some((sign, rest.len() - after.len(), after))
}

/// For each line whether it is in a code block, its fences included. One that is not closed before the next day, or before the end, is
/// none: whoever forgot to close it did not mean all that follows.
pub(super) fn lines_of_code(lines: &[&str]) -> Vec<bool> {
    let mut in_code = vec![false; lines.len()];
    let mut at = 0;
    // Fences of these lengths and more are known not to be closed before the next day, so that nothing is looked for twice.
    let mut unclosed = [usize::MAX; 2];
    while at < lines.len() {
        if day_at_margin(lines[at]).is_some() {
            unclosed = [usize::MAX; 2];
        }
        let longest = |fence: &Fence| unclosed[usize::from(fence.sign == '~')];
        if let Some(fence) = Fence::opened_by(lines[at]).filter(|fence| fence.length < longest(fence)) {
            let of_day = lines[at + 1..].iter().take_while(|line| day_at_margin(line).is_none());
            match of_day.into_iter().position(|line| fence.is_closed_by(line)) {
                Some(length) => {
                    let end = at + 1 + length;
                    in_code[at..=end].fill(true);
                    at = end;
                }
                None => unclosed[usize::from(fence.sign == '~')] = fence.length,
            }
        }
        at += 1;
    }
    in_code
}

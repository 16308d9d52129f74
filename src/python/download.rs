//! How much an installer has downloaded, from what it prints.

use std::collections::HashMap;

/// The first pip with `--progress-bar raw`.
const RAW_PROGRESS: (u32, u32) = (24, 1);

/// Adds up what the lines of pip or uv tell.
#[derive(Debug, Default)]
pub(super) struct Downloads {
    /// Bytes of complete downloads.
    complete: u64,
    /// Bytes that pip has of the current file.
    current: u64,
    /// Size of pip's current file.
    size: u64,
    /// Sizes of uv's downloads by package: it runs several at a time.
    pending: HashMap<String, u64>,
}

impl Downloads {
    /// Reads a line; returns the bytes downloaded so far if the line says something about that.
    ///
    /// ```text
    ///   Downloading numpy-2.3.0-cp313-cp313-manylinux_2_28_x86_64.whl (16.6 MB)       pip
    ///   Using cached pytest-9.0.2-py3-none-any.whl (374 kB)                           pip
    /// Progress 262144 of 16628765                                                     pip --progress-bar raw
    /// Downloading numpy (16.1MiB)                                                     uv
    ///  Downloaded numpy                                                               uv
    /// Installing collected packages: numpy, pytest                                    pip
    /// ```
    pub(super) fn read(&mut self, line: &str) -> Option<u64> {
        let line = line.trim();
        if is_raw_progress(line) {
            let mut numbers = line.split(' ').skip(1).step_by(2).map(str::parse);
            self.current = numbers.next()?.ok()?;
            self.size = numbers.next()?.ok()?;
        } else if let Some(package) = line.strip_prefix("Downloaded ") {
            self.complete += self.pending.remove(package)?;
        } else if line.starts_with("Installing collected packages") {
            self.complete += std::mem::take(&mut self.size);
            self.current = 0;
        } else {
            let rest = line.strip_prefix("Downloading ").or_else(|| line.strip_prefix("Using cached "))?;
            let (name, size) = rest.strip_suffix(')')?.rsplit_once(" (")?;
            let size = bytes(size)?;
            if name.contains(".whl") || name.contains("://") {
                self.complete += std::mem::replace(&mut self.size, size);
                self.current = 0;
            } else {
                self.pending.insert(name.to_owned(), size);
            }
        }
        Some(self.complete + self.current)
    }
}

/// A line that is for programs, not for people.
pub(super) fn is_raw_progress(line: &str) -> bool {
    line.strip_prefix("Progress ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether this version of pip has `--progress-bar raw`.
pub(super) fn has_raw_progress(pip: &str) -> bool {
    let mut numbers = pip.split('.').map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) >= RAW_PROGRESS,
        _ => false,
    }
}

/// `16.6 MB`, `374 kB`, `16.1MiB`, `12 bytes`
fn bytes(text: &str) -> Option<u64> {
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let factor: u32 = match unit.trim() {
        "bytes" | "B" => 1,
        "kB" | "KB" => 1_000,
        "KiB" => 1 << 10,
        "MB" => 1_000_000,
        "MiB" => 1 << 20,
        "GB" => 1_000_000_000,
        "GiB" => 1 << 30,
        _ => return None,
    };
    let size = number.parse::<f64>().ok()? * f64::from(factor);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size, for a progress bar")]
    Some(size as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Vec<Option<u64>> {
        let mut downloads = Downloads::default();
        lines.iter().map(|line| downloads.read(line)).collect()
    }

    #[test]
    fn pip_downloads_one_after_the_other() {
        let told = read(&[
            "Collecting numpy==2.3.0",
            "  Downloading numpy-2.3.0-cp311-cp311-manylinux_2_28_x86_64.whl (16.9 MB)",
            "Collecting pytest==9.0.2",
            "  Using cached pytest-9.0.2-py3-none-any.whl (374 kB)",
            "  Downloading https://index.example/pluggy-1.7.0-py3-none-any.whl (27 bytes)",
            "Installing collected packages: pytest, numpy",
        ]);
        assert_eq!(told, [None, Some(0), None, Some(16_900_000), Some(17_274_000), Some(17_274_027)]);
    }

    #[test]
    fn newer_pips_tell_the_bytes() {
        let told = read(&[
            "  Downloading numpy-2.3.0-cp313-cp313-manylinux_2_28_x86_64.whl (16.6 MB)",
            "Progress 0 of 16628765",
            "Progress 262144 of 16628765",
            "Progress 16628765 of 16628765",
            "  Downloading pytest-9.0.2-py3-none-any.whl (374 kB)",
            "Progress 1000 of 374000",
        ]);
        let expected = [0, 0, 262_144, 16_628_765, 16_628_765, 16_629_765].map(Some);
        assert_eq!(told, expected);
        let pips = ["24.1", "25.0.1", "26.0"].map(has_raw_progress);
        assert_eq!((pips, ["24.0", "23.2.1", "unknown", "9"].map(has_raw_progress)), ([true; 3], [false; 4]));
    }

    #[test]
    fn uv_downloads_side_by_side() {
        let told = read(&[
            "Resolved 2 packages in 354ms",
            "Downloading numpy (16.0MiB)",
            "Downloading pandas (1.5GiB)",
            " Downloaded numpy",
            " Downloaded something else",
            " Downloaded pandas",
            "Prepared 1 package in 648ms",
        ]);
        let numpy = 16 << 20;
        assert_eq!(told, [None, Some(0), Some(0), Some(numpy), None, Some(numpy + (3 << 29)), None]);
    }

    #[test]
    fn other_lines_say_nothing() {
        for line in [
            "Progress bar",
            "Progress 3",
            "Downloading",
            "Downloading numpy (soon)",
            "Downloading x (3 MB",
            "Downloaded",
        ] {
            assert_eq!(read(&[line]), [None], "{line}");
        }
    }
}

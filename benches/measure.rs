//! Medians, and the table.

use std::time::{Duration, Instant};

/// Measurements of one thing.
pub struct Series {
    sorted: Vec<Duration>,
}

impl Series {
    pub fn of(mut times: Vec<Duration>) -> Self {
        times.sort();
        Self { sorted: times }
    }

    pub fn repeat(count: usize, mut work: impl FnMut()) -> Self {
        let one = |_| {
            let start = Instant::now();
            work();
            start.elapsed()
        };
        Self::of((0..count).map(one).collect())
    }

    /// The same for one of so many equal parts.
    pub fn divided(&self, parts: u32) -> Self {
        Self { sorted: self.sorted.iter().map(|time| *time / parts).collect() }
    }

    /// The same for so many times the work.
    pub fn times(&self, count: u32) -> Self {
        Self { sorted: self.sorted.iter().map(|time| *time * count).collect() }
    }

    fn at(&self, part: usize) -> f64 {
        let index = (self.sorted.len() * part / 100).min(self.sorted.len().saturating_sub(1));
        self.sorted.get(index).map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
    }

    pub fn median(&self) -> f64 {
        self.at(50)
    }
}

#[allow(clippy::needless_pass_by_value, reason = "an array of closures made for this call")]
/// Measures several things in turns, so that whatever else the machine does falls on all of them alike.
pub fn side_by_side<const N: usize>(count: usize, works: [&mut dyn FnMut(); N]) -> [Series; N] {
    let mut times: [Vec<Duration>; N] = std::array::from_fn(|_| Vec::new());
    for round in 0..count {
        for offset in 0..N {
            let index = (round + offset) % N;
            let start = Instant::now();
            works[index]();
            times[index].push(start.elapsed());
        }
    }
    times.map(Series::of)
}

/// The one table.
pub struct Table {
    title: String,
    rows: Vec<[String; 5]>,
}

impl Table {
    pub fn new(interpreter: &str) -> Self {
        let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
        let title = format!("{} {}, {cores} cores, {interpreter}", std::env::consts::OS, std::env::consts::ARCH);
        Self { title, rows: Vec::new() }
    }

    pub fn row(&mut self, what: &str, series: &Series, beside: Option<(&str, &Series)>) {
        let spread = format!("{:.1}–{:.1}", series.at(10), series.at(90));
        let (ratio, to) = beside.map_or((String::new(), String::new()), |(name, other)| {
            let ratio = series.median() / other.median();
            let text =
                if ratio < 1.0 { format!("{ratio:.3} × (1/{:.0})", 1.0 / ratio) } else { format!("{ratio:.2} ×") };
            (text, name.to_owned())
        });
        self.rows.push([what.to_owned(), format!("{:.1}", series.median()), spread, ratio, to]);
    }

    pub fn note(&mut self, what: &str, value: String) {
        self.rows.push([what.to_owned(), value, String::new(), String::new(), String::new()]);
    }

    pub fn print(&self) {
        println!("\n{}\n", self.title);
        let head = ["what", "median ms", "10–90 %", "ratio", "to"].map(str::to_owned);
        let all: Vec<&[String; 5]> = std::iter::once(&head).chain(&self.rows).collect();
        let widths: Vec<usize> =
            (0..5).map(|column| all.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)).collect();
        for row in all {
            let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, &width)| format!("{cell:<width$}")).collect();
            println!("{}", cells.join("  ").trim_end());
        }
    }
}

//! Queries that a check has run.

use super::{
    Explanation,
    words::{all_of, any_of, code, count},
};
use crate::engine::{
    verdict::Problem,
    vocabulary::{QueryRun, RefusedKind, RowsFault, Run},
};

/// The words for what is wrong with a query.
pub(super) fn rows(fault: &RowsFault, problem: &Problem) -> Explanation {
    match fault {
        RowsFault::NoStatement { file } => {
            let place = if file.is_empty() { String::new() } else { format!(" in {}", code(file)) };
            Explanation::new("There is no SQL yet", vec![format!("There is no SQL{place} yet, only comments at most.")])
        }
        RowsFault::TooFew { wanted, found } => Explanation::new(
            "A statement is missing",
            vec![format!(
                "{} wanted, and {} there. A `;` ends each of them.",
                count(*wanted, "statement is", "statements are"),
                count(*found, "is", "are")
            )],
        ),
        RowsFault::Refused { of, name, suggestions, message } => Explanation {
            python: Some(message.clone()),
            ..Explanation::new("The database refuses it", vec![refused(*of, name, suggestions, problem)])
        },
        RowsFault::NoRows => Explanation::new(
            "It gives no rows",
            vec!["This statement gives no rows: only a query does, one that begins with `SELECT` or `WITH`.".into()],
        ),
        RowsFault::Columns { actual, expected, number } => {
            Explanation::new("The columns aren't right", columns(actual, expected.as_deref(), *number))
        }
        RowsFault::Rows { .. } => Explanation::new("The rows aren't right", other_rows(fault)),
        RowsFault::NoOrder => Explanation::new(
            "The order is a matter of chance",
            vec![
                "The rows are right, and in the right order only by chance: without `ORDER BY` a database may give them in any order.".into(),
            ],
        ),
        RowsFault::NotOne { rows, columns } => Explanation::new(
            "It should be one value",
            vec![format!(
                "One value is wanted; it gives {} of {}.",
                count(*rows, "row", "rows"),
                count(*columns, "column", "columns")
            )],
        ),
        RowsFault::Lacks { word } => Explanation::new(
            "Something is missing in the SQL",
            vec![format!("There is no {} in the SQL, and here it should be done with it.", code(word))],
        ),
    }
}

fn refused(of: RefusedKind, name: &str, suggestions: &[String], problem: &Problem) -> String {
    let shown = code(name);
    let meant = if suggestions.is_empty() { String::new() } else { format!(" Did you mean {}?", any_of(suggestions)) };
    match of {
        RefusedKind::Table => format!("There is no table {shown}.{meant}"),
        RefusedKind::Column if is_in_double_quotes(problem) => {
            format!("{shown} is taken for the name of a column, because it is in double quotes. A text goes in single ones.")
        }
        RefusedKind::Column if suggestions.is_empty() => {
            let text = code(&format!("'{}'", name.trim_matches('"')));
            format!("There is no column {shown} here. If it's meant as a text, it goes in single quotes: {text}.")
        }
        RefusedKind::Column => format!("There is no column {shown} here.{meant}"),
        RefusedKind::Ambiguous => {
            let column = name.rsplit('.').next().unwrap_or(name);
            format!("More than one of the tables has a column {shown}. Say which one: {}.", code(&format!("books.{column}")))
        }
        RefusedKind::Function => format!("There is no function {shown}.{meant}"),
        RefusedKind::Syntax if !suggestions.is_empty() => format!("{shown} is no word of SQL.{meant}"),
        RefusedKind::Syntax if name.is_empty() => "The database can't read this SQL.".into(),
        RefusedKind::Syntax => {
            format!("The database can't read it from {shown} on. Is something missing before that, such as a comma, or the quotes round a text?")
        }
        RefusedKind::End => {
            "The SQL ends too early: something is missing at its end, such as a `)`, or what its last word needs.".into()
        }
        RefusedKind::Aggregate => {
            "What counts or sums up a group can't be used here. A condition for groups goes into `HAVING`.".into()
        }
        RefusedKind::Unique if name.is_empty() => "A value is there already that may be there only once.".into(),
        RefusedKind::Unique => format!("{shown} may have each value only once, and this one is there already."),
        RefusedKind::NotNull if name.is_empty() => "A column has no value here, and has to have one.".into(),
        RefusedKind::NotNull => format!("{shown} has to have a value, and here it has none."),
        RefusedKind::ForeignKey => {
            "It would break a reference between two tables: a row refers to another one that isn't there, or would be gone.".into()
        }
        RefusedKind::Check => "A rule of the table forbids this value.".into(),
        RefusedKind::Other => "The database refuses this statement.".into(),
    }
}

/// Whether what is wrong is a name in double quotes.
fn is_in_double_quotes(problem: &Problem) -> bool {
    let Some(Run::Query(QueryRun { sql, span: Some((start, _)), .. })) = &problem.run else { return false };
    sql.chars().nth(*start) == Some('"')
}

fn columns(actual: &[String], expected: Option<&[String]>, number: usize) -> Vec<String> {
    let Some(expected) = expected else {
        return vec![format!(
            "It gives {}, {}; {} wanted.",
            count(actual.len(), "column", "columns"),
            all_of(actual),
            count(number, "is", "are")
        )];
    };
    let mut sentences = vec![format!("The columns are called {}; wanted {}.", all_of(actual), all_of(expected))];
    if actual.len() == expected.len() {
        sentences.push("`AS` gives a column another name.".into());
    }
    sentences
}

fn other_rows(fault: &RowsFault) -> Vec<String> {
    let RowsFault::Rows { actual, expected, hidden, found, wanted, missing, extra, is_order, after, .. } = fault else {
        return Vec::new();
    };
    let mut sentences = Vec::new();
    if let Some(sql) = after {
        sentences.push(format!("Afterwards {} gives this.", code(sql)));
    }
    let repeated = || *missing == 0 && actual.iter().all(|row| expected.contains(row));
    let rows = |number: usize| count(number, "row", "rows");
    let fact = if *is_order {
        "The rows are right, but their order isn't.".to_owned()
    } else if *found == 0 {
        format!("It gives no rows, and {} wanted.", count(*wanted, "row is", "rows are"))
    } else if *wanted == 0 {
        format!("It should give no rows, and it gives {}.", rows(*found))
    } else if repeated() {
        format!("The right rows come more than once: {}, and {} wanted.", rows(*found), count(*wanted, "is", "are"))
    } else if *extra == 0 {
        format!("{} missing.", count(*missing, "row is", "rows are"))
    } else if *missing == 0 {
        format!("{} too many.", count(*extra, "row is", "rows are"))
    } else if found == wanted {
        let verb = if *extra == 1 { "isn't" } else { "aren't" };
        format!("{extra} of {} {verb} right.", rows(*wanted))
    } else {
        format!("It gives {}, and {} wanted.", rows(*found), count(*wanted, "is", "are"))
    };
    sentences.push(fact);
    if *hidden > 0 {
        sentences.push(format!("The first {hidden} rows are left out here: they are right."));
    }
    sentences
}

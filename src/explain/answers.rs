//! Requests that a check has sent, and what came back.

use super::{
    Explanation, differing, documents,
    words::{any_of, code},
};
use crate::engine::{
    verdict::Problem,
    vocabulary::{AnswerFault, Answered, BodyDifference, DocumentFault, Exchange, ProtocolRule, Run},
};

/// The words for what is wrong with an answer.
pub(super) fn answer(fault: &AnswerFault, problem: &Problem) -> Explanation {
    let exchange = if let Some(Run::Exchange(exchange)) = &problem.run { Some(exchange) } else { None };
    match fault {
        AnswerFault::Status { expected, is_routed, suggestions, .. } => {
            let actual = exchange.and_then(|exchange| exchange.answer.as_ref());
            let heading = match actual {
                Some(actual) => format!("The status is {}, wanted {expected}", actual.status),
                None => "The status isn't right".to_owned(),
            };
            let sentences = exchange.zip(actual).map_or_else(Vec::new, |(exchange, actual)| {
                status(*expected, *is_routed, suggestions, exchange, actual).into_iter().collect()
            });
            Explanation { heading_tells: true, ..Explanation::new(heading, sentences) }
        }
        AnswerFault::Value { path, first, more, actual, expected } => {
            // The two sides are on the screen already, and say all when nothing is inside them.
            let is_whole = first.path == *path;
            let place = if path.is_empty() { "The answer is".to_owned() } else { format!("{} is", code(path)) };
            let heading = format!("{place} {}, wanted {}", code(&actual.repr), code(&expected.repr));
            Explanation { heading_tells: true, ..Explanation::new(heading, value(first, *more, is_whole)) }
        }
        AnswerFault::Body { form, fault } => body(form, fault),
        AnswerFault::Text { expected, actual } => {
            Explanation::new("The answer isn't right", differing(expected, actual))
        }
        AnswerFault::Lacks { part } => Explanation::new(
            "The answer isn't complete",
            vec![format!("{} should be in the answer, but isn't.", code(part))],
        ),
        AnswerFault::Header { name, expected, actual, suggestions } => {
            Explanation::new("A header isn't right", header(name, expected.as_deref(), actual.as_deref(), suggestions))
        }
        AnswerFault::Refused { address } => Explanation::new(
            "Nobody listens",
            vec![format!("Nobody listens at {}. Is the server running, and at this port?", code(address))],
        ),
        AnswerFault::Closed => Explanation::new(
            "There was no answer",
            vec!["The server closed the connection without an answer.".to_owned()],
        ),
        AnswerFault::TimedOut { seconds } => Explanation::new(
            "There was no answer",
            vec![format!("After {seconds} s there was still no answer. Does something in it wait for ever?")],
        ),
        AnswerFault::Protocol { rule, got } => Explanation::new("This is no answer yet", vec![protocol(*rule, got)]),
    }
}

fn status(
    expected: u16,
    is_routed: Option<bool>,
    suggestions: &[String],
    exchange: &Exchange,
    actual: &Answered,
) -> Option<String> {
    let path = exchange.path.split('?').next().unwrap_or_default();
    let header = |wanted: &str| {
        actual.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.as_str())
    };
    let sentence = match (actual.status, is_routed) {
        (404, Some(false)) => match suggestions.first() {
            Some(meant) if meant.trim_end_matches('/') == path.trim_end_matches('/') => format!(
                "Nothing answers to {}. There is {}: a `/` at the end makes it another path.",
                code(path),
                code(meant)
            ),
            Some(meant) => format!("Nothing answers to {}. There is {}: is it that one?", code(path), code(meant)),
            None => format!("Nothing answers to {} yet.", code(&format!("{} {path}", exchange.method))),
        },
        (404, Some(true)) => "Your function was asked, and it says that there is no such thing.".to_owned(),
        (404, None) => format!("It says that there is nothing at {}.", code(path)),
        (405, _) => match header("allow") {
            Some(allowed) => {
                format!("There is such a path, but not for {}: it takes {}.", code(&exchange.method), code(allowed))
            }
            None => format!("There is such a path, but not for {}.", code(&exchange.method)),
        },
        (301 | 302 | 303 | 307 | 308, _) if header("location").is_some() => {
            format!("It sends the browser on to {}.", code(header("location").unwrap_or_default()))
        }
        (415, _) => "It doesn't take a body of this kind.".to_owned(),
        (422, _) => {
            "`422` says that what was sent doesn't fit what your function asks for. The answer says where.".to_owned()
        }
        (500.., _) => "Something went wrong inside, and a server tells its visitors no more than that.".to_owned(),
        (200, _) if expected != 200 => match meaning(expected) {
            Some(meaning) => format!("`{expected}` says {meaning}. An answer has `200` unless you say otherwise."),
            None => "An answer has `200` unless you say otherwise.".to_owned(),
        },
        (actual, _) => return meaning(actual).map(|meaning| format!("`{actual}` says {meaning}.")),
    };
    Some(sentence)
}

/// What a status says, after "says".
fn meaning(status: u16) -> Option<&'static str> {
    Some(match status {
        200 => "that all went well",
        201 => "that something new was made",
        202 => "that it will be done later",
        204 => "that it is done, and that there is nothing more to say",
        301 | 308 => "that it has moved for good",
        302 | 303 | 307 => "where to go on",
        304 => "that nothing has changed since",
        400 => "that the request is wrong",
        401 => "that nobody is logged in, or that the password or token is wrong",
        403 => "that this is not allowed",
        404 => "that there is no such thing",
        405 => "that this can't be done with the path",
        409 => "that it clashes with what is there already",
        410 => "that it was there once, and is gone",
        413 => "that too much was sent",
        415 => "that it doesn't take a body of this kind",
        422 => "that what was sent doesn't make sense",
        429 => "that there were too many requests",
        503 => "that it can't answer right now",
        _ => return None,
    })
}

fn value(first: &BodyDifference, more: usize, is_whole: bool) -> Vec<String> {
    let path = code(&first.path);
    let mut sentences = match (&first.actual, &first.expected) {
        (Some(actual), Some(expected)) => {
            let fact = format!("At {path} there is {}, and {} is wanted.", code(actual), code(expected));
            Some(fact).filter(|_| !is_whole).into_iter().chain(look_alike(actual, expected)).collect()
        }
        (None, _) => vec![format!("{path} is missing.")],
        (_, None) => vec![format!("{path} should not be there.")],
    };
    match more {
        0 => {}
        1 => sentences.push("There is 1 more difference.".into()),
        more => sentences.push(format!("There are {more} more differences.")),
    }
    sentences
}

/// `"3"` and `3`
fn look_alike(actual: &str, expected: &str) -> Option<String> {
    let bare = |text: &str| text.trim_matches('"').to_lowercase();
    (actual != expected && bare(actual) == bare(expected) && actual.starts_with('"') != expected.starts_with('"')).then(
        || {
            let (text, other) = if actual.starts_with('"') { (actual, expected) } else { (expected, actual) };
            format!("They look alike: {} is text, and {} isn't.", code(text), code(other))
        },
    )
}

fn body(form: &str, fault: &DocumentFault) -> Explanation {
    match fault {
        DocumentFault::Missing { path, step, within, keys, suggestions, length } => {
            let place = if within.is_empty() { "The answer".to_owned() } else { code(within) };
            let heading = format!("{} is missing in the answer", code(path));
            Explanation::new(heading, documents::missing(&place, step, keys, suggestions, *length))
        }
        DocumentFault::Unwanted { path } => Explanation::new(
            "The answer has something too much",
            vec![format!("{} should not be in the answer.", code(path))],
        ),
        DocumentFault::Syntax { message } => Explanation {
            python: Some(format!("{form}: {message}")),
            ..Explanation::new("The answer can't be read", vec![format!("The body should be {form}, and isn't.")])
        },
        _ => Explanation::new("The answer isn't right", Vec::new()),
    }
}

fn header(name: &str, expected: Option<&str>, actual: Option<&str>, suggestions: &[String]) -> Vec<String> {
    let Some(_) = actual else {
        let fact = format!("The answer has no header {}.", code(name));
        if suggestions.is_empty() {
            let wanted = expected.map(|expected| format!("It should be {}.", code(expected)));
            return [fact].into_iter().chain(wanted).collect();
        }
        return vec![format!("{fact} Is it what you wrote as {}?", any_of(suggestions))];
    };
    vec![format!("The header {} isn't right.", code(name))]
}

fn protocol(rule: ProtocolRule, got: &str) -> String {
    let got = code(got);
    match rule {
        ProtocolRule::NothingReturned => {
            "The application returned `None`. It has to return the body: a list of bytes, such as `[b\"Hello\"]`.".into()
        }
        ProtocolRule::BodyNotBytes => format!(
            "The body is made of bytes, and this is {got}. `text.encode()` makes bytes of a text, and a list goes round them."
        ),
        ProtocolRule::NoStart => {
            "The application never said how its answer begins: its status and its headers come first.".into()
        }
        ProtocolRule::NoBody => {
            "The answer has a beginning and no body. After `http.response.start` an `http.response.body` has to be sent, if only an empty one.".into()
        }
        ProtocolRule::StatusForm => {
            format!("A status looks like `\"200 OK\"` in WSGI, and like `200` in ASGI. This one is {got}.")
        }
        ProtocolRule::HeadersForm => format!(
            "Headers are a list of pairs, such as `[(\"Content-Type\", \"text/plain\")]`, of texts in WSGI and of bytes in ASGI. Here they are {got}."
        ),
        ProtocolRule::MessageForm => {
            format!("An ASGI application sends messages with a `type` such as `http.response.start`. This is none: {got}.")
        }
        ProtocolRule::NotHttp => format!(
            "An answer begins with a line such as `HTTP/1.1 200 OK`, and this one with {got}. Does `send_response` come first, and `end_headers` before the body?"
        ),
    }
}

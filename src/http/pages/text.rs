//! Small pieces of text on pages: times, addresses, numbers of things, and sentences.

use maud::{Markup, PreEscaped, html};

use crate::domain::{Day, Timestamp, UserId, relative};
use crate::wire::{Part, Sentence, format_time};

/// A time relative to `now`, with the exact time for programs and on hover.
pub(super) fn time(time: Timestamp, now: Timestamp) -> Markup {
    shown(time, &relative(time, now))
}

/// A time of which the exact value matters, such as a limit.
pub(super) fn exact_time(time: Timestamp) -> Markup {
    shown(time, &time.strftime("%-d %b %Y, %H:%M UTC").to_string())
}

/// The time of day.
pub(super) fn clock_time(time: Timestamp) -> Markup {
    shown(time, &time.strftime("%H:%M:%S").to_string())
}

fn shown(time: Timestamp, text: &str) -> Markup {
    let title = time.strftime("%-d %B %Y, %H:%M:%S UTC").to_string();
    html! { time datetime=(format_time(time)) title=(title) data-local { (text) } }
}

/// A time, or a text if there is none.
pub(super) fn time_or(moment: Option<Timestamp>, now: Timestamp, otherwise: &str) -> Markup {
    html! {
        @match moment { Some(moment) => (time(moment, now)), None => span.soft { (otherwise) } }
    }
}

/// A day as a heading: "Today", "Yesterday", or a date.
pub(super) fn day(day: Day, now: Timestamp) -> Markup {
    let Day(today) = Day::of(now);
    let begin = day.begin();
    let text = match today - day.0 {
        0 => "Today".to_owned(),
        1 => "Yesterday".to_owned(),
        2..7 => begin.strftime("%A %-d %B").to_string(),
        _ => begin.strftime("%-d %B %Y").to_string(),
    };
    html! { time datetime=(begin.strftime("%Y-%m-%d").to_string()) { (text) } }
}

/// A noun for a number of things, with the number.
pub(super) fn counted(count: u64, noun: &str) -> String {
    let shown = crate::domain::BoundedCount::exact(count);
    format!("{shown} {noun}{}", if count == 1 { "" } else { "s" })
}

/// An email address that can be broken before the at sign and before each dot of the domain.
pub(super) fn email(address: &str) -> Markup {
    let Some((local, domain)) = address.rsplit_once('@') else { return html! { (address) } };
    let wbr = PreEscaped("<wbr>");
    html! {
        (local) (wbr) "@"
        @for (at, label) in domain.split('.').enumerate() {
            @if at > 0 { (wbr) "." }
            (label)
        }
    }
}

/// A sentence, with links to users made by `path`; `None` for a page without links.
pub(super) fn sentence(sentence: &Sentence, path: Option<&dyn Fn(UserId) -> String>) -> Markup {
    html! {
        @for part in &sentence.0 {
            @match part {
                Part::Text(text) => (text),
                Part::Name(name) => strong { (name) },
                Part::User(name, id) => {
                    @match id.zip(path) {
                        Some((id, path)) => a href=(path(id)) { (email(name)) },
                        None => (email(name)),
                    }
                }
            }
        }
    }
}

/// The tone and the icon of an action in the audit log.
pub(super) fn look_of(action: &str) -> (&'static str, &'static str) {
    match action {
        "login_succeeded" => ("good", "check"),
        "login_refused" => ("bad", "ban"),
        "user_deleted" => ("bad", "trash"),
        "job_failed" => ("bad", "alert"),
        "user_deactivated" | "sessions_evicted" => ("warn", "ban"),
        "password_set" => ("warn", "lock"),
        "session_confirmed" => ("", "shield"),
        "user_added" | "group_added" => ("", "plus"),
        "user_edited" | "user_activated" => ("", "edit"),
        "link_made" => ("", "link"),
        "logged_out" | "sessions_revoked" => ("", "out"),
        "session_refreshed" => ("", "refresh"),
        "lockouts_cleared" => ("", "lock"),
        action if action.starts_with("key") => ("", "key"),
        action if action.ends_with("ported") || action.starts_with("backup") => ("", "save"),
        _ => ("", "log"),
    }
}

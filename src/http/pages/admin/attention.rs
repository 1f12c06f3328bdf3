//! What needs attention, with the next step for each.

use maud::{Markup, html};

use super::super::icons::icon;
use super::super::layout::badge;
use super::super::text::{counted, time};
use super::{AdminContext, HEALTH, KEYS, USERS};
use crate::service::Attention;

/// The section; nothing if nothing needs attention.
pub(super) fn section(cx: &AdminContext, found: &[Attention]) -> Markup {
    html! {
        @if !found.is_empty() {
            section.card.flush aria-labelledby="attention" {
                header {
                    h2 #attention { "Needs attention" }
                    (badge("warn", &found.len().to_string()))
                }
                ul.list { @for attention in found { (item(cx, attention)) } }
            }
        }
    }
}

fn item(cx: &AdminContext, attention: &Attention) -> Markup {
    let show = |tone: &str, symbol, title: Markup, text: Markup, link: Option<(String, &str)>| {
        html! {
            li class=(tone) {
                (icon(symbol))
                div { strong { (title) } p { (text) } }
                @if let Some((path, label)) = link { a.button.small href=(path) { (label) } }
            }
        }
    };
    match attention {
        Attention::FailedChecks(parts) => show(
            "bad",
            "alert",
            html! { (counted(parts.len() as u64, "check")) " failed" },
            html! { "Failed: " (parts.join(", ")) "." },
            Some((cx.path(HEALTH), "Show health")),
        ),
        Attention::NoBackup(last) => show(
            "warn",
            "save",
            html! { "No backup for 7 days" },
            html! {
                @match last {
                    Some(last) => { "The last one was made " (time(*last, cx.now())) ". " }
                    None => "No backup was made yet. ",
                }
                code { "vouchsafe db backup" } " makes one while the server runs."
            },
            None,
        ),
        Attention::UnsealedKeys => show(
            "warn",
            "key",
            html! { "The signing keys are not sealed" },
            html! {
                "This server can be reached from other machines, and a stolen backup would allow \
                 forging tokens. With a master key, " code { "vouchsafe key seal" } " prevents that."
            },
            Some((cx.path(KEYS), "Show keys")),
        ),
        Attention::IdleUsers(count) => show(
            "warn",
            "users",
            html! {
                (count)
                @if count.count == 1 { " active user has" } @else { " active users have" }
                " not signed in for 90 days"
            },
            html! { "Deactivate accounts that are no longer used." },
            Some((format!("{}?status=idle", cx.path(USERS)), "Show them")),
        ),
        Attention::ForeignHashes(count) => show(
            "warn",
            "lock",
            html! { (counted(*count, "password")) " hashed by another program" },
            html! {
                "Each is replaced at the next sign-in of its user. "
                code { "vouchsafe user import status" } " counts them by scheme."
            },
            None,
        ),
    }
}

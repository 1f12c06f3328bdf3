//! The accounts and networks that are currently throttled.

use axum::extract::Query;
use axum::response::Response;
use maud::{Markup, html};

use super::super::csrf::Sent;
use super::super::form::FormErrors;
use super::super::icons::icon;
use super::super::layout::{Flash, crumbs, flash_message};
use super::super::text::{email, time};
use super::{ActionOutcome, AdminContext, LOCKOUTS, LOCKOUTS_CLEAR, user_path};
use crate::domain::{Network, ThrottledAccount};
use crate::error::Result;
use crate::service::{Admin, Lockout};

/// The lockouts.
pub(super) async fn lockouts(
    cx: AdminContext,
    Query(Flash { flash }): Query<Flash>,
) -> Result<Response> {
    let message = (flash == "cleared").then_some("The failed sign-ins were cleared.");
    lockouts_page(cx, &FormErrors::default(), message).await
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method itself is for one lifetime only"
)]
async fn lockouts_page(
    cx: AdminContext,
    errors: &FormErrors,
    flash: Option<&str>,
) -> Result<Response> {
    let (cx, lockouts) = cx.read(|view| view.lockouts()).await?;
    let (accounts, networks): (Vec<_>, Vec<_>) =
        lockouts.iter().partition(|lockout| lockout.account.is_some());
    let content = html! {
        div.head {
            div {
                h1 { "Lockouts" }
                p {
                    "Guessing is throttled by account and by network. Users can still sign in from "
                    "networks and browsers that they have used before."
                }
            }
        }
        (flash_message(flash))
        (errors.summary("lockouts"))
        @if lockouts.is_empty() {
            section.card.flush {
                div.empty {
                    (icon("lock"))
                    h2 { "No lockouts" }
                    p { "No account and no network is throttled right now." }
                }
            }
        }
        @if !accounts.is_empty() { (account_list(&cx, &accounts)) }
        @if !networks.is_empty() { (network_list(&cx, &networks)) }
        @if cx.may_change() {
            section.card aria-labelledby="all" {
                header {
                    div {
                        h2 #all { "Clear everything" }
                        p {
                            "Forgets the failed sign-ins of all accounts and networks. An attacker "
                            "starts over as well."
                        }
                    }
                    a.button.danger href=(cx.path(LOCKOUTS_CLEAR)) { "Clear all…" }
                }
            }
        }
    };
    Ok(cx.page(errors.status(), "Lockouts", LOCKOUTS, &content))
}

/// The maximum number of lockouts in each table.
const LISTED: usize = 200;

fn more(count: usize) -> Markup {
    html! {
        @if count > LISTED {
            p.more {
                "Showing " (LISTED) " of " (count) ". " code { "vouchsafe lockout list" } " shows all."
            }
        }
    }
}

fn account_list(cx: &AdminContext, lockouts: &[&Lockout]) -> Markup {
    html! {
        section.card.flush aria-labelledby="accounts" {
            header {
                div {
                    h2 #accounts { "Throttled accounts" }
                    p { "No password is checked from these networks for now." }
                }
            }
            table.stacked {
                thead {
                    tr {
                        th scope="col" { "Account" }
                        th scope="col" { "Network" }
                        th.num scope="col" { "Failures" }
                        th scope="col" { "Ends" }
                        @if cx.may_change() { th scope="col" { span.unseen { "Actions" } } }
                    }
                }
                tbody { @for lockout in lockouts.iter().take(LISTED) { (account_row(cx, lockout)) } }
            }
            (more(lockouts.len()))
        }
    }
}

fn place(network: Option<&Network>) -> &str {
    match network.map(Network::as_str) {
        None => "All new networks",
        Some(name) if name.starts_with("device:") => "A browser of the user",
        Some(name) => name,
    }
}

fn account_row(cx: &AdminContext, lockout: &Lockout) -> Markup {
    let user = match &lockout.account {
        Some(ThrottledAccount::User(id)) => Some(*id),
        _ => None,
    };
    let address = lockout.email.as_deref();
    html! {
        tr {
            th scope="row" {
                @match (user, address) {
                    (Some(id), Some(address)) => {
                        a href=(cx.path(&user_path(id))) { (email(address)) }
                    }
                    _ => span.soft { "Unknown email address" },
                }
            }
            td data-label="Network" { (place(lockout.network.as_ref())) }
            td.num data-label="Failures" { (lockout.failures) }
            td data-label="Ends" { (time(lockout.until, cx.now())) }
            @if cx.may_change() {
                td.act {
                    @if let Some(id) = user {
                        form method="post" action=(cx.path(LOCKOUTS_CLEAR)) {
                            (cx.requester.csrf.field())
                            input type="hidden" name="user" value=(id);
                            button.small {
                                "Clear" span.unseen { " the failures of " (address.unwrap_or_default()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn network_list(cx: &AdminContext, lockouts: &[&Lockout]) -> Markup {
    html! {
        section.card.flush aria-labelledby="networks" {
            header {
                div {
                    h2 #networks { "Throttled networks" }
                    p { "They have failed 200 times; one more attempt is allowed every 5 seconds." }
                }
            }
            table.stacked {
                thead {
                    tr { th scope="col" { "Network" } th scope="col" { "Ends" } }
                }
                tbody {
                    @for lockout in lockouts.iter().take(LISTED) {
                        tr {
                            th scope="row" { (place(lockout.network.as_ref())) }
                            td data-label="Ends" { (time(lockout.until, cx.now())) }
                        }
                    }
                }
            }
            (more(lockouts.len()))
        }
    }
}

/// Asks for confirmation before all failures are cleared.
pub(super) async fn confirm(cx: AdminContext) -> Response {
    let content = html! {
        (crumbs(&cx.requester.site, &[("Lockouts", LOCKOUTS.to_owned())]))
        div.head { h1 { "Clear all failed sign-ins?" } }
        section.card.ask {
            ul.ticks {
                li.bad {
                    (icon("alert"))
                    span { "Every throttled account and network can try again at once, also an attacker." }
                }
                li { (icon("log")) span { "The refused sign-ins stay in the audit log." } }
            }
            @if cx.may_change() {
                form method="post" action=(cx.path(LOCKOUTS_CLEAR)) {
                    (cx.requester.csrf.field())
                    (cx.confirm_field("clear", &FormErrors::default()))
                    div.act {
                        button.primary.danger { "Clear all failed sign-ins" }
                        a.button href=(cx.path(LOCKOUTS)) { "Cancel" }
                    }
                }
            }
        }
    };
    cx.page(FormErrors::default().status(), "Clear all failed sign-ins?", LOCKOUTS, &content)
}

/// Clears the failed attempts of one user, or of all accounts and networks.
pub(super) async fn clear(cx: AdminContext, sent: Sent) -> Result<Response> {
    let clear = |admin: &Admin<'_>, sent: &Sent| {
        let user = sent.value("user");
        let user = (!user.is_empty()).then(|| user.parse()).transpose()?;
        admin.clear_lockouts(user).map(drop)
    };
    let (acted, _) = cx.act(Some("This clears failed sign-ins."), sent, clear).await?;
    match acted {
        ActionOutcome::Done(cx, ()) => Ok(cx.redirect(LOCKOUTS, "cleared")),
        ActionOutcome::Refused(cx, errors) => lockouts_page(cx, &errors, None).await,
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}

//! The accounts and networks that are currently throttled.

use axum::extract::Query;
use axum::response::Response;
use maud::{Markup, html};

use super::super::csrf::Sent;
use super::super::form::FormErrors;
use super::super::layout::{Flash, flash_message, time};
use super::{ActionOutcome, AdminContext, LOCKOUTS, LOCKOUTS_CLEAR, table};
use crate::domain::ThrottledAccount;
use crate::error::Result;
use crate::service::{Admin, Lockout};

/// The lockouts.
pub(super) async fn lockouts(
    cx: AdminContext,
    Query(Flash { flash }): Query<Flash>,
) -> Result<Response> {
    let message = (flash == "cleared").then_some("The failed attempts were cleared.");
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
    let content = html! {
        h1 { "Lockouts" }
        (flash_message(flash))
        (errors.whole())
        p.soft {
            "Accounts and networks currently throttled. Users can still sign in from networks and "
            "browsers that they have used before."
        }
        @if lockouts.is_empty() { p.card { "No lockouts." } }
        @else { (list(&cx, &lockouts)) }
        @if cx.may_change() {
            section.card aria-labelledby="all" {
                h2 #all { "Clear all" }
                p.soft { "Clears the failed attempts of all accounts and networks." }
                (cx.button(LOCKOUTS_CLEAR, "Clear all failed attempts", ""))
            }
        }
    };
    Ok(cx.page(errors.status(), "Lockouts", LOCKOUTS, &content))
}

/// The maximum number of lockouts on the page.
const LISTED: usize = 200;

fn list(cx: &AdminContext, lockouts: &[Lockout]) -> Markup {
    let content = html! {
        thead {
            tr {
                th scope="col" { "Account" }
                th scope="col" { "From" }
                th scope="col" { "Failures" }
                th scope="col" { "Until" }
                @if cx.may_change() { th scope="col" { span.unseen { "Actions" } } }
            }
        }
        tbody { @for lockout in lockouts.iter().take(LISTED) { (row(cx, lockout)) } }
    };
    html! {
        (table("Lockouts", &content))
        @if lockouts.len() > LISTED {
            p.soft {
                "Showing " (LISTED) " of " (lockouts.len()) ". `vouchsafe lockout list` shows all."
            }
        }
    }
}

fn row(cx: &AdminContext, lockout: &Lockout) -> Markup {
    let email = lockout.email.as_deref();
    let from = lockout.network.as_ref().map_or("all unknown networks", |network| network.as_str());
    html! {
        tr {
            td {
                @match &lockout.account {
                    Some(_) => (email.unwrap_or("unknown name")),
                    None => "all accounts",
                }
            }
            td { (from) }
            td { (lockout.failures) }
            td { (time(lockout.until)) }
            @if cx.may_change() {
                td {
                    @if let Some(ThrottledAccount::User(id)) = &lockout.account {
                        form method="post" action=(cx.path(LOCKOUTS_CLEAR)) {
                            (cx.requester.csrf.field())
                            input type="hidden" name="user" value=(id);
                            button.quiet aria-label={ "Clear the lockout of " (email.unwrap_or_default()) } {
                                "Clear"
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Clears the failed attempts of one user, or of all accounts and networks.
pub(super) async fn clear(cx: AdminContext, sent: Sent) -> Result<Response> {
    let clear = |admin: &Admin<'_>, sent: &Sent| {
        let user = sent.value("user");
        let user = (!user.is_empty()).then(|| user.parse()).transpose()?;
        admin.clear_lockouts(user).map(drop)
    };
    let (acted, _) = cx.act(Some("Clear the failed attempts?"), sent, clear).await?;
    match acted {
        ActionOutcome::Done(cx, ()) => Ok(cx.redirect(LOCKOUTS, "cleared")),
        ActionOutcome::Refused(cx, errors) => lockouts_page(cx, &errors, None).await,
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}

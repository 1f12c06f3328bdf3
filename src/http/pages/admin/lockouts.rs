//! What guessing has closed.

use axum::extract::Query;
use axum::response::Response;
use maud::{Markup, html};

use super::super::csrf::Sent;
use super::super::form::Faults;
use super::super::frame::{Done, done_message, time};
use super::{Acted, Desk, LOCKOUTS, LOCKOUTS_CLEAR, table};
use crate::domain::Account;
use crate::error::Result;
use crate::service::{Admin, Lockout};

/// The lockouts.
pub(super) async fn lockouts(desk: Desk, Query(Done { done }): Query<Done>) -> Result<Response> {
    let message = (done == "cleared").then_some("The refused sign-ins were forgotten.");
    lockouts_page(desk, &Faults::default(), message).await
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method itself is for one lifetime only"
)]
async fn lockouts_page(desk: Desk, faults: &Faults, done: Option<&str>) -> Result<Response> {
    let (desk, lockouts) = desk.look(|view| view.lockouts()).await?;
    let content = html! {
        h1 { "Lockouts" }
        (done_message(done))
        (faults.whole())
        p.soft {
            "Accounts at which guesses are not evaluated at this moment. Users sign in from where "
            "they have signed in before all the same."
        }
        @if lockouts.is_empty() { p.card { "There are none." } }
        @else { (list(&desk, &lockouts)) }
        @if desk.may_change() {
            section.card aria-labelledby="all" {
                h2 #all { "Forget everything" }
                p.soft { "Of all accounts, and the budgets of all networks." }
                (desk.button(LOCKOUTS_CLEAR, "Forget all refused sign-ins", ""))
            }
        }
    };
    Ok(desk.page(faults.status(), "Lockouts", LOCKOUTS, &content))
}

/// The most that are listed on the page.
const LISTED: usize = 200;

fn list(desk: &Desk, lockouts: &[Lockout]) -> Markup {
    let content = html! {
        thead {
            tr {
                th scope="col" { "Account" }
                th scope="col" { "From" }
                th scope="col" { "Failures" }
                th scope="col" { "Until" }
                @if desk.may_change() { th scope="col" { span.unseen { "Act" } } }
            }
        }
        tbody { @for lockout in lockouts.iter().take(LISTED) { (row(desk, lockout)) } }
    };
    html! {
        (table("Lockouts", &content))
        @if lockouts.len() > LISTED {
            p.soft { "These are " (LISTED) " of " (lockouts.len()) "; `vouchsafe lockout list` shows all." }
        }
    }
}

fn row(desk: &Desk, lockout: &Lockout) -> Markup {
    let email = lockout.email.as_deref();
    let from = lockout.network.as_ref().map_or("everywhere new", |network| network.as_str());
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
            @if desk.may_change() {
                td {
                    @if let Some(Account::User(id)) = &lockout.account {
                        form method="post" action=(desk.path(LOCKOUTS_CLEAR)) {
                            (desk.person.csrf.field())
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

/// Forgets the refused sign-ins of one user, or all.
pub(super) async fn clear(desk: Desk, sent: Sent) -> Result<Response> {
    let clear = |admin: &Admin<'_>, sent: &Sent| {
        let user = sent.value("user");
        let user = (!user.is_empty()).then(|| user.parse()).transpose()?;
        admin.clear_lockouts(user).map(drop)
    };
    let (acted, _) = desk.act(Some("Forget the refused sign-ins?"), sent, clear).await?;
    match acted {
        Acted::Done(desk, ()) => Ok(desk.on(LOCKOUTS, "cleared")),
        Acted::Refused(desk, faults) => lockouts_page(desk, &faults, None).await,
        Acted::Unconfirmed(page) => Ok(page),
    }
}

//! The keys that sign tokens.

use axum::extract::{Path, Query};
use axum::response::Response;
use maud::{Markup, html};

use super::super::csrf::Sent;
use super::super::form::Faults;
use super::super::frame::{Done, done_message, time};
use super::row::time_or;
use super::{Acted, Desk, KEYS, KEYS_RETIRE, KEYS_ROTATE, table};
use crate::domain::{Algorithm, KeyId, SigningKey};
use crate::error::{Error, Result};
use crate::service::Admin;

/// The keys.
pub(super) async fn keys(desk: Desk, Query(Done { done }): Query<Done>) -> Result<Response> {
    let message = match done.as_str() {
        "rotated" => Some("Another key signs now."),
        "retired" => Some("The key is not trusted any more."),
        _ => None,
    };
    keys_page(desk, &Faults::default(), message).await
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method itself is for one lifetime only"
)]
async fn keys_page(desk: Desk, faults: &Faults, done: Option<&str>) -> Result<Response> {
    let (desk, keys) = desk.look(|view| view.keys()).await?;
    let content = html! {
        h1 { "Signing keys" }
        (done_message(done))
        (faults.whole())
        @if keys.is_empty() { p.card { "There are none yet. They are made at the first sign-in." } }
        @else { (list(&desk, &keys)) }
        @if desk.may_change() { (rotation(&desk)) }
    };
    Ok(desk.page(faults.status(), "Signing keys", KEYS, &content))
}

fn list(desk: &Desk, keys: &[SigningKey]) -> Markup {
    let content = html! {
        thead {
            tr {
                th scope="col" { "Key" }
                th scope="col" { "Algorithm" }
                th scope="col" { "State" }
                th scope="col" { "Made" }
                th scope="col" { "Signs since" }
                th scope="col" { "Trusted until" }
                th scope="col" { "Sealed" }
                @if desk.may_change() { th scope="col" { span.unseen { "Act" } } }
            }
        }
        tbody { @for key in keys { (row(desk, key)) } }
    };
    table("Signing keys", &content)
}

fn row(desk: &Desk, key: &SigningKey) -> Markup {
    use crate::domain::KeyState;
    let name = key.id.as_str();
    html! {
        tr {
            td { code { (name) } }
            td { (key.algorithm.name()) }
            td { (key.label()) }
            td { (time(key.created_at)) }
            td { (time_or(key.activated_at, "never")) }
            td { (time_or(key.verifies_until, "further notice")) }
            td { @if key.is_sealed() { "yes" } @else { "no" } }
            @if desk.may_change() {
                td {
                    @if key.state() != KeyState::Active {
                        form method="post" action=(desk.path(&KEYS_RETIRE.replace("{id}", name))) {
                            (desk.person.csrf.field())
                            button.quiet aria-label={ "Retire key " (name) } { "Retire" }
                        }
                    }
                }
            }
        }
    }
}

fn rotation(desk: &Desk) -> Markup {
    html! {
        section.card aria-labelledby="rotate" {
            h2 #rotate { "Rotate" }
            p.soft {
                "The next key begins to sign. Tokens of the old one stay good to their end; nobody "
                "is signed out."
            }
            form method="post" action=(desk.path(KEYS_ROTATE)) {
                (desk.person.csrf.field())
                label for="algorithm" { "Algorithm" }
                select #algorithm name="algorithm" {
                    option value="" { "as it is" }
                    @for algorithm in Algorithm::ALL {
                        option value=(algorithm.name()) { (algorithm.name()) }
                    }
                }
                button { "Rotate" }
            }
        }
    }
}

/// Makes the next key sign.
pub(super) async fn rotate(desk: Desk, sent: Sent) -> Result<Response> {
    let rotate = |admin: &Admin<'_>, sent: &Sent| {
        let algorithm = sent.value("algorithm");
        let algorithm = (!algorithm.is_empty()).then(|| algorithm.parse()).transpose()?;
        admin.rotate_key(algorithm).map(drop)
    };
    let (acted, _) = desk.act(Some("Make the next key sign?"), sent, rotate).await?;
    finish(acted, "rotated").await
}

/// Ends all trust in a key.
pub(super) async fn retire(desk: Desk, Path(id): Path<String>, sent: Sent) -> Result<Response> {
    let id = KeyId::new(id).map_err(|_| Error::not_found("no such key"))?;
    let what = "Retire this key? Every token that it has signed is dead then.";
    let retire = move |admin: &Admin<'_>, _: &Sent| admin.retire_key(&id).map(drop);
    let (acted, _) = desk.act(Some(what), sent, retire).await?;
    finish(acted, "retired").await
}

async fn finish(acted: Acted<()>, done: &str) -> Result<Response> {
    match acted {
        Acted::Done(desk, ()) => Ok(desk.on(KEYS, done)),
        Acted::Refused(desk, faults) => keys_page(desk, &faults, None).await,
        Acted::Unconfirmed(page) => Ok(page),
    }
}

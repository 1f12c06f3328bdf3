//! The keys that sign tokens.

use axum::extract::{Path, Query};
use axum::response::Response;
use maud::{Markup, html};

use super::super::csrf::Sent;
use super::super::form::Faults;
use super::super::frame::{Done, done_message, time};
use super::row::time_or;
use super::{Acted, Desk, KEYS, KEYS_RETIRE, KEYS_ROTATE, table};
use crate::domain::{Algorithm, KeyId, SigningKey, Timestamp};
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

async fn keys_page(desk: Desk, faults: &Faults, done: Option<&str>) -> Result<Response> {
    let (desk, (keys, now)) = desk.look(|view| Ok((view.keys()?, view.now()))).await?;
    let content = html! {
        h1 { "Signing keys" }
        (done_message(done))
        (faults.whole())
        @if keys.is_empty() { p.card { "There are none yet. They are made at the first sign-in." } }
        @else { (list(&desk, &keys, now)) }
        @if desk.may_change() { (rotation(&desk)) }
    };
    Ok(desk.page(faults.status(), "Signing keys", KEYS, &content))
}

fn list(desk: &Desk, keys: &[SigningKey], now: Timestamp) -> Markup {
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
        tbody { @for key in keys { (row(desk, key, now)) } }
    };
    table("Signing keys", &content)
}

fn row(desk: &Desk, key: &SigningKey, now: Timestamp) -> Markup {
    use crate::domain::KeyState;
    let name = key.id.as_str();
    html! {
        tr {
            td { code { (name) } }
            td { (key.algorithm.name()) }
            td { (key.label(now)) }
            td { (time(key.created_at)) }
            td { (time_or(key.activated_at, "never")) }
            td { (time_or(key.verifies_until, "further notice")) }
            td { @if key.is_sealed() { "yes" } @else { "no" } }
            @if desk.may_change() {
                td {
                    @if !matches!(key.state(now), KeyState::Active | KeyState::Retired) {
                        a.button.quiet href=(desk.path(&KEYS_RETIRE.replace("{id}", name)))
                            aria-label={ "Retire key " (name) } { "Retire …" }
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

/// Asks whether a key is to be retired, and says what that ends.
pub(super) async fn retire_form(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    retire_page(desk, key_id(id)?, &Faults::default()).await
}

fn key_id(id: String) -> Result<KeyId> {
    KeyId::new(id).map_err(|_| Error::not_found("no such key"))
}

async fn retire_page(desk: Desk, id: KeyId, faults: &Faults) -> Result<Response> {
    let (desk, (key, sessions)) = desk.look(move |view| view.key_and_sessions(&id)).await?;
    let name = key.id.as_str();
    let title = format!("Retire key {name}?");
    let content = html! {
        h1 { (title) }
        section.card {
            (faults.whole())
            p {
                "No token that it has signed is valid then. "
                @match sessions {
                    0 => "No live session ends.",
                    1 => strong { "1 live session ends." },
                    n => strong { (n) " live sessions end." },
                }
                " This cannot be undone."
            }
            @if desk.may_change() {
                form method="post" action=(desk.path(&KEYS_RETIRE.replace("{id}", name))) {
                    (desk.person.csrf.field())
                    (desk.confirm_field("retire", faults))
                    button.bad { "Retire key" }
                }
            }
            p { a href=(desk.path(KEYS)) { "Back to the keys" } }
        }
    };
    Ok(desk.page(faults.status(), &title, KEYS, &content))
}

/// Ends all trust in a key.
pub(super) async fn retire(desk: Desk, Path(id): Path<String>, sent: Sent) -> Result<Response> {
    let id = key_id(id)?;
    let asked = id.clone();
    let retire = move |admin: &Admin<'_>, _: &Sent| admin.retire_key(&id).map(drop);
    let (acted, _) = desk.act(None, sent, retire).await?;
    match acted {
        Acted::Refused(desk, faults) => retire_page(desk, asked, &faults).await,
        acted => finish(acted, "retired").await,
    }
}

async fn finish(acted: Acted<()>, done: &str) -> Result<Response> {
    match acted {
        Acted::Done(desk, ()) => Ok(desk.on(KEYS, done)),
        Acted::Refused(desk, faults) => keys_page(desk, &faults, None).await,
        Acted::Unconfirmed(page) => Ok(page),
    }
}

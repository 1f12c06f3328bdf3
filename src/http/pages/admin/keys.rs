//! The keys that sign tokens.

use axum::extract::{Path, Query};
use axum::response::Response;
use maud::{Markup, html};

use super::super::csrf::Sent;
use super::super::form::FormErrors;
use super::super::layout::{Flash, flash_message, time};
use super::row::time_or;
use super::{ActionOutcome, AdminContext, KEYS, KEYS_RETIRE, KEYS_ROTATE, table};
use crate::domain::{Algorithm, KeyId, SigningKey, Timestamp};
use crate::error::{Error, Result};
use crate::service::Admin;

/// The page of the signing keys.
pub(super) async fn keys(
    cx: AdminContext,
    Query(Flash { flash }): Query<Flash>,
) -> Result<Response> {
    let message = match flash.as_str() {
        "rotated" => Some("The keys were rotated."),
        "retired" => Some("The key was retired."),
        _ => None,
    };
    keys_page(cx, &FormErrors::default(), message).await
}

async fn keys_page(cx: AdminContext, errors: &FormErrors, flash: Option<&str>) -> Result<Response> {
    let (cx, (keys, now)) = cx.read(|view| Ok((view.keys()?, view.now()))).await?;
    let content = html! {
        h1 { "Signing keys" }
        (flash_message(flash))
        (errors.whole())
        @if keys.is_empty() { p.card { "There are no keys yet. The first sign-in creates them." } }
        @else { (list(&cx, &keys, now)) }
        @if cx.may_change() { (rotation(&cx)) }
    };
    Ok(cx.page(errors.status(), "Signing keys", KEYS, &content))
}

fn list(cx: &AdminContext, keys: &[SigningKey], now: Timestamp) -> Markup {
    let content = html! {
        thead {
            tr {
                th scope="col" { "Key" }
                th scope="col" { "Algorithm" }
                th scope="col" { "State" }
                th scope="col" { "Created" }
                th scope="col" { "Active since" }
                th scope="col" { "Valid until" }
                th scope="col" { "Sealed" }
                @if cx.may_change() { th scope="col" { span.unseen { "Actions" } } }
            }
        }
        tbody { @for key in keys { (row(cx, key, now)) } }
    };
    table("Signing keys", &content)
}

fn row(cx: &AdminContext, key: &SigningKey, now: Timestamp) -> Markup {
    use crate::domain::KeyState;
    let name = key.id.as_str();
    html! {
        tr {
            td { code { (name) } }
            td { (key.algorithm.name()) }
            td { (key.label(now)) }
            td { (time(key.created_at)) }
            td { (time_or(key.activated_at, "never")) }
            td { (time_or(key.verifies_until, "no end date")) }
            td { @if key.is_sealed() { "yes" } @else { "no" } }
            @if cx.may_change() {
                td {
                    @if !matches!(key.state(now), KeyState::Active | KeyState::Retired) {
                        a.button.quiet href=(cx.path(&KEYS_RETIRE.replace("{id}", name)))
                            aria-label={ "Retire key " (name) } { "Retire …" }
                    }
                }
            }
        }
    }
}

fn rotation(cx: &AdminContext) -> Markup {
    html! {
        section.card aria-labelledby="rotate" {
            h2 #rotate { "Rotate keys" }
            p.soft {
                "The next key starts signing. Tokens of the current key stay valid until they "
                "expire; no user is signed out."
            }
            form method="post" action=(cx.path(KEYS_ROTATE)) {
                (cx.requester.csrf.field())
                label for="algorithm" { "Algorithm" }
                select #algorithm name="algorithm" {
                    option value="" { "unchanged" }
                    @for algorithm in Algorithm::ALL {
                        option value=(algorithm.name()) { (algorithm.name()) }
                    }
                }
                button { "Rotate keys" }
            }
        }
    }
}

/// Rotates the keys: the next key starts signing.
pub(super) async fn rotate(cx: AdminContext, sent: Sent) -> Result<Response> {
    let rotate = |admin: &Admin<'_>, sent: &Sent| {
        let algorithm = sent.value("algorithm");
        let algorithm = (!algorithm.is_empty()).then(|| algorithm.parse()).transpose()?;
        admin.rotate_key(algorithm).map(drop)
    };
    let (acted, _) = cx.act(Some("Rotate the signing keys?"), sent, rotate).await?;
    finish(acted, "rotated").await
}

/// Asks for confirmation before a key is retired, and says how many sessions that ends.
pub(super) async fn retire_form(cx: AdminContext, Path(id): Path<String>) -> Result<Response> {
    retire_page(cx, key_id(id)?, &FormErrors::default()).await
}

fn key_id(id: String) -> Result<KeyId> {
    KeyId::new(id).map_err(|_| Error::not_found("no such key"))
}

async fn retire_page(cx: AdminContext, id: KeyId, errors: &FormErrors) -> Result<Response> {
    let (cx, (key, sessions)) = cx.read(move |view| view.key_and_sessions(&id)).await?;
    let name = key.id.as_str();
    let title = format!("Retire key {name}?");
    let content = html! {
        h1 { (title) }
        section.card {
            (errors.whole())
            p {
                "This makes every token that it signed invalid. "
                @match sessions {
                    0 => "It ends no live session.",
                    1 => strong { "1 live session ends." },
                    n => strong { (n) " live sessions end." },
                }
                " This cannot be undone."
            }
            @if cx.may_change() {
                form method="post" action=(cx.path(&KEYS_RETIRE.replace("{id}", name))) {
                    (cx.requester.csrf.field())
                    (cx.confirm_field("retire", errors))
                    button.bad { "Retire key" }
                }
            }
            p { a href=(cx.path(KEYS)) { "Back to the keys" } }
        }
    };
    Ok(cx.page(errors.status(), &title, KEYS, &content))
}

/// Retires a key, which makes its tokens invalid.
pub(super) async fn retire(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let id = key_id(id)?;
    let asked = id.clone();
    let retire = move |admin: &Admin<'_>, _: &Sent| admin.retire_key(&id).map(drop);
    let (acted, _) = cx.act(None, sent, retire).await?;
    match acted {
        ActionOutcome::Refused(cx, errors) => retire_page(cx, asked, &errors).await,
        acted => finish(acted, "retired").await,
    }
}

async fn finish(acted: ActionOutcome<()>, flash: &str) -> Result<Response> {
    match acted {
        ActionOutcome::Done(cx, ()) => Ok(cx.redirect(KEYS, flash)),
        ActionOutcome::Refused(cx, errors) => keys_page(cx, &errors, None).await,
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}

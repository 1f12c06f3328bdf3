//! The keys that sign tokens.

use axum::extract::{Path, Query};
use axum::response::Response;
use maud::{Markup, html};

use super::super::csrf::Sent;
use super::super::form::FormErrors;
use super::super::icons::icon;
use super::super::layout::{Flash, badge, crumbs, flash_message, notice};
use super::super::text::{counted, exact_time, time, time_or};
use super::{ActionOutcome, AdminContext, KEYS, KEYS_RETIRE, KEYS_ROTATE};
use crate::domain::{Algorithm, KeyId, KeyState, SigningKey};
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

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method itself is for one lifetime only"
)]
async fn keys_page(cx: AdminContext, errors: &FormErrors, flash: Option<&str>) -> Result<Response> {
    let (cx, keys) = cx.read(|view| view.keys()).await?;
    let now = cx.now();
    let is_exposed = keys.iter().any(|key| !key.is_sealed() && key.verifies_at(now));
    let content = html! {
        div.head {
            div {
                h1 { "Signing keys" }
                p {
                    "They sign the tokens of every session. Applications fetch the public keys from "
                    code { "/.well-known/jwks.json" } "."
                }
            }
        }
        (flash_message(flash))
        (errors.summary("keys"))
        @if is_exposed {
            (notice("info", &html! {
                strong { "Not sealed." }
                " Anyone who can read the database file can sign tokens. With a master key, "
                code { "vouchsafe key seal" } " prevents that."
            }))
        }
        @if keys.is_empty() {
            section.card.flush {
                div.empty {
                    (icon("key"))
                    h2 { "No keys yet" }
                    p { "The first sign-in creates them." }
                }
            }
        } @else {
            (list(&cx, &keys))
        }
        @if cx.may_change() { (rotation(&cx)) }
    };
    Ok(cx.page(errors.status(), "Signing keys", KEYS, &content))
}

fn list(cx: &AdminContext, keys: &[SigningKey]) -> Markup {
    html! {
        section.card.flush aria-label="Keys" {
            table.stacked {
                thead {
                    tr {
                        th scope="col" { "Key" }
                        th scope="col" { "State" }
                        th scope="col" { "Created" }
                        th scope="col" { "Signing since" }
                        th scope="col" { "Valid until" }
                        @if cx.may_change() { th scope="col" { span.unseen { "Actions" } } }
                    }
                }
                tbody { @for key in keys { (row(cx, key)) } }
            }
        }
    }
}

/// The state of a key as a badge.
fn state(cx: &AdminContext, key: &SigningKey) -> Markup {
    match key.state(cx.now()) {
        _ if key.is_legacy && key.verifies_at(cx.now()) => badge("warn", "Legacy"),
        KeyState::Next => badge("info", "Next"),
        KeyState::Active => badge("good", "Signing"),
        KeyState::Verifying => badge("warn", "Verifying"),
        KeyState::Retired => badge("", "Retired"),
    }
}

fn row(cx: &AdminContext, key: &SigningKey) -> Markup {
    let (name, now) = (key.id.as_str(), cx.now());
    let short: String = name.chars().take(8).collect();
    let sealed = if key.is_sealed() { "sealed" } else { "not sealed" };
    html! {
        tr {
            th scope="row" { code { (name) } small { (key.algorithm.name()) ", " (sealed) } }
            td { (state(cx, key)) }
            td data-label="Created" { (time(key.created_at, now)) }
            td data-label="Signing since" { (time_or(key.activated_at, now, "Not yet")) }
            td data-label="Valid until" { (time_or(key.verifies_until, now, "While in use")) }
            @if cx.may_change() {
                td.act {
                    @if !matches!(key.state(now), KeyState::Active | KeyState::Retired) {
                        a.button.small.danger href=(cx.path(&KEYS_RETIRE.replace("{id}", name))) {
                            "Retire…" span.unseen { " key " (short) }
                        }
                    }
                }
            }
        }
    }
}

fn rotation(cx: &AdminContext) -> Markup {
    html! {
        section.card aria-labelledby="rotate" {
            header {
                div {
                    h2 #rotate { "Rotate" }
                    p {
                        "The next key starts signing, and a new one takes its place. No user is "
                        "signed out: the old key’s tokens stay valid until they expire."
                    }
                }
            }
            form method="post" action=(cx.path(KEYS_ROTATE)) {
                (cx.requester.csrf.field())
                div.field {
                    label for="keys-algorithm" { "Algorithm" }
                    span.hint #keys-algorithm-hint {
                        "With another algorithm, a new key signs at once, and applications have to "
                        "fetch the public keys again."
                    }
                    select #keys-algorithm name="algorithm" aria-describedby="keys-algorithm-hint" {
                        option value="" { "Unchanged" }
                        @for algorithm in Algorithm::ALL {
                            option value=(algorithm.name()) { (algorithm.name()) }
                        }
                    }
                }
                button.primary { "Rotate keys" }
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
    let (acted, _) = cx.act(Some("This rotates the signing keys."), sent, rotate).await?;
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
    let content = html! {
        (crumbs(&cx.requester.site, &[("Signing keys", KEYS.to_owned())]))
        div.head { h1 { "Retire this key?" } }
        section.card.ask {
            (errors.summary("retire"))
            dl {
                dt { "Key" } dd.code { (name) }
                dt { "Algorithm" } dd { (key.algorithm.name()) }
                dt { "State" } dd {
                    (state(&cx, &key))
                    @if let Some(until) = key.verifies_until { " until " (exact_time(until)) }
                }
            }
            ul.ticks {
                li.bad {
                    (icon("ban"))
                    span {
                        "Every token that it signed becomes invalid at once. "
                        @if sessions == 0 { "No live session ends." }
                        @else { strong { "This ends " (counted(sessions, "live session")) "." } }
                    }
                }
                li.bad { (icon("alert")) span { "This cannot be undone." } }
                @if let Some(until) = key.verifies_until {
                    li {
                        (icon("clock"))
                        span {
                            "Left alone, its last token expires " (time(until, cx.now()))
                            ". Retire it now only if an attacker may know it."
                        }
                    }
                }
            }
            @if cx.may_change() {
                form method="post" action=(cx.path(&KEYS_RETIRE.replace("{id}", name))) {
                    (cx.requester.csrf.field())
                    (cx.confirm_field("retire", errors))
                    div.act {
                        button.primary.danger { "Retire key" }
                        a.button href=(cx.path(KEYS)) { "Cancel" }
                    }
                }
            }
        }
    };
    Ok(cx.page(errors.status(), "Retire this key?", KEYS, &content))
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

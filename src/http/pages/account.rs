//! The user's own account: profile, password, sessions, activity, and a download of the data.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::activity::{ToldEvent, brief};
use super::csrf::{OwnForm, Sent};
use super::current_user::RequireUser;
use super::form::{CONFIRM, Field, FormErrors, new_password, same_twice};
use super::icons::icon;
use super::layout::{Flash, flash_message};
use super::sessions::{self, SessionQuery};
use super::text::{email, time};
use super::{
    ACCOUNT, ACCOUNT_DATA, ACCOUNT_NAMES, ACCOUNT_PASSWORD, ACCOUNT_SESSION_END,
    ACCOUNT_SESSIONS_END,
};
use crate::domain::{Password, Session, Timestamp};
use crate::error::{Error, Result};
use crate::http::blocking::{BlockingPool, Work};
use crate::service::{LiveSessions, NewPassword, OwnAccount, SessionPage};

/// How many of the last events are shown.
const EVENTS: u32 = 20;

/// The sections of the page: IDs, icons, and names.
const SECTIONS: [(&str, &str, &str); 5] = [
    ("profile", "user", "Profile"),
    ("password", "lock", "Password"),
    ("sessions", "desktop", "Sessions"),
    ("activity", "log", "Activity"),
    ("data", "save", "Your data"),
];

/// The message about a completed action.
fn message(flash: &str) -> Option<&'static str> {
    Some(match flash {
        "names" => "Your name was changed.",
        "password" => "Your password was changed, and all other sessions were ended.",
        "session" => "The session was ended.",
        "others" => "You are signed out everywhere else.",
        _ => return None,
    })
}

/// The state of the forms of the account page.
struct AccountFormState {
    /// As typed.
    names: (String, String),
    /// The form with errors, and the errors.
    faulty: &'static str,
    errors: FormErrors,
    flash: Option<&'static str>,
    page: SessionPage,
}

impl AccountFormState {
    fn stored(account: &OwnAccount) -> Self {
        let names = (account.user.first_name.clone(), account.user.last_name.clone());
        Self {
            names,
            faulty: "",
            errors: FormErrors::default(),
            flash: None,
            page: SessionQuery::default().page(),
        }
    }
}

/// What is stored about the user.
struct OwnRecords {
    sessions: LiveSessions,
    events: Vec<ToldEvent>,
    password_set_at: Option<Timestamp>,
}

/// The account page.
pub(super) async fn account(
    requester: RequireUser,
    Query(Flash { flash }): Query<Flash>,
    Query(page): Query<SessionQuery>,
) -> Result<Response> {
    let shown = AccountFormState {
        flash: message(&flash),
        page: page.page(),
        ..AccountFormState::stored(&requester.account)
    };
    account_page(requester, shown).await
}

async fn account_page(requester: RequireUser, shown: AccountFormState) -> Result<Response> {
    let page = shown.page;
    let (requester, records) = BlockingPool::run_with(None, move || {
        let account = &requester.account;
        let records = OwnRecords {
            sessions: account.sessions(page)?,
            events: ToldEvent::own(account.activity(&[], EVENTS)?, &account.user),
            password_set_at: account.password_set_at()?,
        };
        Ok((requester, records))
    })
    .await?;
    let user = &requester.account.user;
    let content = html! {
        div.shell {
            nav.side.toc aria-label="On this page" {
                ul {
                    @for (id, symbol, name) in SECTIONS {
                        li { a href={ "#" (id) } { (icon(symbol)) (name) } }
                    }
                }
            }
            div {
                div.head {
                    div {
                        h1 { "Account" }
                        p { (email(user.email.as_str())) ", member since "
                            (time(user.date_joined, requester.site.now)) }
                    }
                }
                (flash_message(shown.flash))
                (shown.errors.summary(shown.faulty))
                (profile(&requester, &shown))
                (password_section(&requester, &shown, records.password_set_at))
                (sessions_section(&requester, &records.sessions, page))
                (activity(&requester, &records.events))
                (data_section(&requester))
            }
        }
    };
    Ok(requester.layout("Account", ACCOUNT).page(shown.errors.status(), &content))
}

fn profile(requester: &RequireUser, shown: &AccountFormState) -> Markup {
    let (first, last) = &shown.names;
    let autocomplete = |field, autocomplete| Field { autocomplete, ..field };
    let first = Field::text("names", "first_name", "First name", first);
    let last = Field::text("names", "last_name", "Last name", last);
    html! {
        section.card aria-labelledby="profile" {
            header { h2 #profile { "Profile" } }
            form method="post" action=(requester.site.path(ACCOUNT_NAMES)) {
                (requester.csrf.field())
                div.pair {
                    (autocomplete(first, "given-name").show(&shown.errors))
                    (autocomplete(last, "family-name").show(&shown.errors))
                }
                button { "Save name" }
            }
            dl {
                dt { "Email address" } dd { (email(requester.account.user.email.as_str())) }
            }
        }
    }
}

fn password_section(
    requester: &RequireUser,
    shown: &AccountFormState,
    set_at: Option<Timestamp>,
) -> Markup {
    let current = Field::password("password", CONFIRM, "Current password", "current-password");
    let min_length = requester.account.password_min_length();
    html! {
        section.card aria-labelledby="password" {
            header {
                div {
                    h2 #password { "Password" }
                    p {
                        @if let Some(at) = set_at { "Changed " (time(at, requester.site.now)) ". " }
                        "A new one signs you out on every other device."
                    }
                }
            }
            form method="post" action=(requester.site.path(ACCOUNT_PASSWORD)) {
                (requester.csrf.field())
                (requester.username_field())
                (current.show(&shown.errors))
                (new_password("password", true, min_length, &shown.errors))
                button { "Change password" }
            }
        }
    }
}

fn sessions_section(requester: &RequireUser, found: &LiveSessions, page: SessionPage) -> Markup {
    let this = requester.account.session.id;
    let site = &requester.site;
    let end = |session: &Session| {
        let path = ACCOUNT_SESSION_END.replace("{id}", &session.id.to_string());
        html! {
            form method="post" action=(site.path(&path)) {
                (requester.csrf.field())
                button.small { "Sign out" span.unseen { " " (sessions::device(session)) } }
            }
        }
    };
    html! {
        section.card aria-labelledby="sessions" {
            header {
                div {
                    h2 #sessions { "Sessions" }
                    p { "Devices and programs that are signed in as you." }
                }
                @if found.total > 1 {
                    form method="post" action=(site.path(ACCOUNT_SESSIONS_END)) {
                        (requester.csrf.field())
                        button.danger { "Sign out everywhere else" }
                    }
                }
            }
            ul.list {
                @for session in &found.sessions {
                    @let button = (session.id != this).then(|| end(session));
                    (sessions::item(session, this, site.now, button))
                }
            }
            (sessions::pages(found, page, &site.path(ACCOUNT)))
        }
    }
}

fn activity(requester: &RequireUser, events: &[ToldEvent]) -> Markup {
    html! {
        section.card.flush aria-labelledby="activity" {
            header {
                div {
                    h2 #activity { "Activity" }
                    p { "What happened to your account, newest first." }
                }
            }
            (brief(events, requester.site.now, None))
        }
    }
}

fn data_section(requester: &RequireUser) -> Markup {
    html! {
        section.card aria-labelledby="data" {
            header {
                div {
                    h2 #data { "Your data" }
                    p { "Your profile, live sessions, and newest activity as a JSON file." }
                }
                a.button href=(requester.site.path(ACCOUNT_DATA)) download="account.json" {
                    (icon("save")) "Download"
                }
            }
        }
    }
}

fn back(requester: &RequireUser, flash: &str) -> Response {
    Redirect::to(&format!("{}?flash={flash}", requester.site.path(ACCOUNT))).into_response()
}

#[derive(Deserialize)]
pub(super) struct NamesForm {
    first_name: String,
    last_name: String,
}

/// Changes the user's names.
pub(super) async fn names(
    requester: RequireUser,
    OwnForm(form): OwnForm<NamesForm>,
) -> Result<Response> {
    let (first, last) = (form.first_name.clone(), form.last_name.clone());
    let work = requester.blocking.clone();
    let (requester, renamed) = work
        .run(Work::Write, move || {
            let renamed = requester.account.rename(&first, &last);
            Ok((requester, renamed))
        })
        .await?;
    let Err(error) = renamed else { return Ok(back(&requester, "names")) };
    let names = (form.first_name, form.last_name);
    let shown = AccountFormState::stored(&requester.account);
    let errors = FormErrors::of(error)?;
    account_page(requester, AccountFormState { names, faulty: "names", errors, ..shown }).await
}

/// Changes the user's password.
pub(super) async fn password(requester: RequireUser, sent: Sent) -> Result<Response> {
    let (current, again) = (sent.value(CONFIRM).to_owned(), sent.value("again").to_owned());
    let new = sent.value("password").to_owned();
    let work = requester.blocking.clone();
    let (requester, changed) = work
        .run(Work::Hash, move || {
            let changed = same_twice(&new, &again)
                .and_then(|()| Password::new(new).map(NewPassword::Checked))
                .and_then(|new| {
                    requester.account.change_password(&current, &new, &requester.source)
                });
            Ok((requester, changed))
        })
        .await?;
    let Err(error) = changed else { return Ok(back(&requester, "password")) };
    let shown = AccountFormState {
        errors: FormErrors::of(error)?,
        faulty: "password",
        ..AccountFormState::stored(&requester.account)
    };
    account_page(requester, shown).await
}

/// Ends one of the user's sessions.
pub(super) async fn end_session(
    Path(id): Path<String>,
    requester: RequireUser,
    _: Sent,
) -> Result<Response> {
    let end = move |account: &OwnAccount| account.end_session(id.parse()?);
    end_with(requester, "session", end).await
}

/// Ends all sessions of the user except this one.
pub(super) async fn end_other_sessions(requester: RequireUser, _: Sent) -> Result<Response> {
    end_with(requester, "others", |account| account.end_other_sessions().map(drop)).await
}

async fn end_with(
    requester: RequireUser,
    flash: &str,
    end: impl FnOnce(&OwnAccount) -> Result<(), Error> + Send + 'static,
) -> Result<Response> {
    let work = requester.blocking.clone();
    let requester = work
        .run(Work::Write, move || {
            end(&requester.account)?;
            Ok(requester)
        })
        .await?;
    Ok(back(&requester, flash))
}

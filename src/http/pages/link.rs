//! The page of a one-time link: choosing a password, or creating the first superuser.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::csrf::{Csrf, Sent};
use super::form::{Field, FormErrors, new_password, same_twice};
use super::layout::{Layout, Site};
use super::{LINK, SIGN_IN};
use crate::domain::{LinkToken, Password, UserChanges};
use crate::error::Result;
use crate::http::App;
use crate::http::blocking::{BlockingPool, Work};
use crate::http::client::Client;
use crate::service::{LinkTarget, NewAccount, NewPassword, Service};

/// The contents of the form, as typed.
#[derive(Default)]
struct Typed {
    email: String,
    first_name: String,
    last_name: String,
    errors: FormErrors,
    /// The minimum length of the password.
    min_length: usize,
}

/// The path of a one-time link below the root of the server; as secret as its token.
pub fn path(token: &LinkToken) -> String {
    LINK.replace("{token}", token.expose())
}

/// The page of a link. Viewing it does not use the link up.
pub(super) async fn look(
    Client { service, .. }: Client,
    site: Site,
    csrf: Csrf,
    Path(token): Path<String>,
) -> Result<Response> {
    let token = LinkToken::new(token);
    let min_length = service.password_min_length();
    let (token, linked) = BlockingPool::run_with(None, move || {
        let linked = service.follow_link(&token)?;
        Ok((token, linked))
    })
    .await?;
    Ok(link_page(&site, &csrf, &token, &linked, &Typed { min_length, ..Typed::default() }))
}

/// Uses a link: sets the password, or creates the first superuser.
pub(super) async fn follow(
    State(app): State<App>,
    Client { service, .. }: Client,
    site: Site,
    csrf: Csrf,
    Path(token): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let token = LinkToken::new(token);
    let min_length = service.password_min_length();
    let (permit, busy) = match app.blocking.permit(Work::Hash).await {
        Ok(permit) => (permit, None),
        // The form is shown again as typed.
        Err(busy) => (None, Some(busy)),
    };
    let (token, sent, linked, outcome) = BlockingPool::run_with(permit, move || {
        let linked = service.follow_link(&token)?;
        let outcome = busy.map_or_else(|| follow_now(&service, &token, &linked, &sent), Err);
        Ok((token, sent, linked, outcome))
    })
    .await?;
    let Err(error) = outcome else {
        let word = match linked {
            LinkTarget::FirstSuperuser => "superuser",
            LinkTarget::Password(_) => "password",
        };
        let there = format!("{}?flash={word}", site.path(SIGN_IN));
        return Ok(Redirect::to(&there).into_response());
    };
    let typed = Typed {
        email: sent.value("email").to_owned(),
        first_name: sent.value("first_name").to_owned(),
        last_name: sent.value("last_name").to_owned(),
        errors: FormErrors::of(error)?,
        min_length,
    };
    Ok(link_page(&site, &csrf, &token, &linked, &typed))
}

fn follow_now(
    service: &Service,
    token: &LinkToken,
    linked: &LinkTarget,
    sent: &Sent,
) -> Result<()> {
    let text = |name| sent.value(name).to_owned();
    same_twice(sent.value("password"), sent.value("again"))?;
    let password = NewPassword::Checked(Password::new(text("password"))?);
    match linked {
        LinkTarget::Password(_) => service.choose_password(token, &password).map(drop),
        LinkTarget::FirstSuperuser => {
            let changes = UserChanges {
                first_name: Some(text("first_name")),
                last_name: Some(text("last_name")),
                ..UserChanges::default()
            };
            let email = sent.value("email").parse()?;
            let account = NewAccount { email, changes, password: Some(password) };
            service.make_first_superuser(token, &account).map(drop)
        }
    }
}

fn link_page(
    site: &Site,
    csrf: &Csrf,
    token: &LinkToken,
    linked: &LinkTarget,
    typed: &Typed,
) -> Response {
    let name = &site.brand.name;
    let (title, button, fields) = match linked {
        LinkTarget::FirstSuperuser => {
            (format!("Set up {name}"), "Create superuser", superuser_fields(typed))
        }
        LinkTarget::Password(user) => {
            let first_name = Some(user.first_name.as_str()).filter(|name| !name.is_empty());
            let title = first_name
                .map_or_else(|| "Choose a password".to_owned(), |name| format!("Welcome, {name}"));
            let address = Field::email("link", "email", user.email.as_str());
            let address = Field {
                label: "Your email address",
                autocomplete: "username",
                is_readonly: true,
                ..address
            };
            let fields = html! {
                p { "Choose a password for your account at " (name) ". This ends all sessions." }
                (address.show(&FormErrors::default()))
            };
            (title, "Set password", fields)
        }
    };
    let content = html! {
        h1 { (title) }
        (typed.errors.summary("link"))
        form method="post" action=(site.path(&path(token))) {
            (csrf.field())
            (fields)
            (new_password("link", true, typed.min_length, &typed.errors))
            button.primary { (button) }
        }
        p.below.soft { "This link works once." }
    };
    let status = typed.errors.status();
    let layout = Layout { site, title: &title, here: "", requester: None };
    let mut page = layout.card(status, &content);
    csrf.attach(&mut page);
    page
}

fn superuser_fields(typed: &Typed) -> Markup {
    let email = Field::email("link", "email", &typed.email);
    let first = Field::text("link", "first_name", "First name", &typed.first_name);
    let last = Field::text("link", "last_name", "Last name", &typed.last_name);
    html! {
        p { "Create the first account. It is a superuser, and can see and change everything." }
        (Field { autocomplete: "username", ..email }.show(&typed.errors))
        div.pair {
            (Field { autocomplete: "given-name", ..first }.show(&typed.errors))
            (Field { autocomplete: "family-name", ..last }.show(&typed.errors))
        }
    }
}

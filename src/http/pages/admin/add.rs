//! Adding a user.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::super::csrf::Sent;
use super::super::form::{Field, FormErrors, checkbox, new_password, same_twice, sentence};
use super::super::layout::crumbs;
use super::user_actions::link_page;
use super::{ADD, ActionOutcome, AdminContext, USERS, user_path};
use crate::domain::{GroupChange, GroupName, LinkToken, Password, Texts, User, UserChanges};
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::http::urls::Origin;
use crate::service::{Admin, NewAccount, NewPassword, OnExisting};

/// The details of a user, as typed or as stored.
#[derive(Default)]
pub(super) struct Details {
    pub(super) email: String,
    texts: Texts,
    pub(super) is_staff: bool,
    pub(super) is_superuser: bool,
    /// Names separated by commas.
    pub(super) groups: String,
}

impl Details {
    pub(super) fn sent(sent: &Sent) -> Self {
        Self {
            email: sent.value("email").to_owned(),
            texts: Texts::from_fn(|field| Some(sent.value(field.name).to_owned())),
            is_staff: !sent.value("is_staff").is_empty(),
            is_superuser: !sent.value("is_superuser").is_empty(),
            groups: sent.value("groups").to_owned(),
        }
    }

    pub(super) fn stored(user: &User) -> Self {
        Self {
            email: user.email.to_string(),
            texts: Texts::of(user),
            is_staff: user.is_staff,
            is_superuser: user.is_superuser,
            groups: user.groups.iter().map(GroupName::as_str).collect::<Vec<_>>().join(", "),
        }
    }

    /// The stored details as hidden fields.
    pub(super) fn shown_before(&self) -> Markup {
        let hidden = |name: &str, value: &str| {
            html! { input type="hidden" name={ "was_" (name) } value=(value); }
        };
        let on = |is: bool| if is { "on" } else { "" };
        html! {
            (hidden("email", &self.email))
            @for (field, text) in self.texts.iter() {
                (hidden(field.name, text.unwrap_or_default()))
            }
            (hidden("is_staff", on(self.is_staff)))
            (hidden("is_superuser", on(self.is_superuser)))
            (hidden("groups", &self.groups))
        }
    }

    /// The changed fields only: concurrent changes to others are kept.
    pub(super) fn typed_over(sent: &Sent) -> Result<UserChanges> {
        let is_new = |name: &str| {
            let before = sent.0.iter().find(|(field, _)| *field == format!("was_{name}"));
            before.is_none_or(|(_, before)| before != sent.value(name))
        };
        let texts =
            Texts::from_fn(|field| is_new(field.name).then(|| sent.value(field.name).to_owned()));
        let all = Self::sent(sent).changes()?;
        let email = is_new("email").then(|| sent.value("email").parse()).transpose()?;
        Ok(UserChanges {
            email,
            is_staff: all.is_staff.filter(|_| is_new("is_staff")),
            is_superuser: all.is_superuser.filter(|_| is_new("is_superuser")),
            groups: if is_new("groups") { all.groups } else { GroupChange::Keep },
            ..texts.changes()
        })
    }

    /// The changes, except for the email address.
    pub(super) fn changes(&self) -> Result<UserChanges> {
        let names = self.groups.split(',').map(str::trim).filter(|name| !name.is_empty());
        let groups = names.map(str::parse).collect::<Result<_>>().map_err(beside_groups)?;
        Ok(UserChanges {
            is_staff: Some(self.is_staff),
            is_superuser: Some(self.is_superuser),
            groups: GroupChange::Replace(groups),
            ..self.texts.changes()
        })
    }

    pub(super) fn fields(&self, errors: &FormErrors) -> Markup {
        let form = "user";
        let staff = "Can see everything here, and change nothing.";
        let superuser = "Can see and change everything, including other superusers.";
        let groups = Field::text(form, "groups", "Groups", &self.groups);
        html! {
            (Field::email(form, "email", &self.email).show(errors))
            div.pair {
                @for (field, text) in self.texts.iter() {
                    (Field::text(form, field.name, field.label, text.unwrap_or_default()).show(errors))
                }
            }
            fieldset {
                legend { "Access to the administration" }
                (checkbox(form, "is_staff", "Staff", staff, self.is_staff))
                (checkbox(form, "is_superuser", "Superuser", superuser, self.is_superuser))
            }
            (Field { hint: "Names, separated by commas.", ..groups }.show(errors))
        }
    }
}

/// Turns an error about a group into one beside the groups field.
pub(super) fn beside_groups(error: Error) -> Error {
    let message = sentence(&error.to_string());
    error.with_problems(vec![Problem { code: "groups", message }])
}

/// An empty form.
pub(super) async fn form(cx: AdminContext) -> Result<Response> {
    add_page(cx, &Details::default(), false, &FormErrors::default()).await
}

/// The value of the field `how` for a password that is set at once.
const PASSWORD_NOW: &str = "password";
/// The value of the field `how` for a one-time link.
const LINK: &str = "link";

/// Adds the user, and shows a one-time link if that was chosen.
pub(super) async fn add(cx: AdminContext, origin: Origin, sent: Sent) -> Result<Response> {
    let (acted, sent) = cx.act(None, sent, add_now).await?;
    match acted {
        ActionOutcome::Done(cx, (user, Some(token))) => Ok(link_page(&cx, &origin, &token, &user)),
        ActionOutcome::Done(cx, (user, None)) => {
            let there = format!("{}?flash=added", cx.path(&user_path(user.id)));
            Ok(Redirect::to(&there).into_response())
        }
        ActionOutcome::Refused(cx, errors) => {
            let is_now = sent.value("how") == PASSWORD_NOW;
            add_page(cx, &Details::sent(&sent), is_now, &errors).await
        }
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}

/// Adds the user. Without a password, the user needs a one-time link to choose one.
fn add_now(admin: &Admin<'_>, sent: &Sent) -> Result<(User, Option<LinkToken>)> {
    let details = Details::sent(sent);
    let is_link = sent.value("how") == LINK;
    let (password, again) =
        if is_link { ("", "") } else { (sent.value("password"), sent.value("again")) };
    same_twice(password, again)?;
    let is_given = !password.is_empty() || sent.value("how") == PASSWORD_NOW;
    let password = is_given.then(|| Password::new(password)).transpose()?;
    let account = NewAccount {
        email: details.email.parse()?,
        changes: details.changes()?,
        password: password.map(NewPassword::Checked),
    };
    let added = admin.add_user(&account, OnExisting::Refuse);
    // The hint names flags of the command line and does not apply here.
    let (_, user) = added.map_err(|error| match error.kind() {
        ErrorKind::NotFound => beside_groups(error),
        ErrorKind::Conflict => Error::email_taken(),
        _ => error,
    })?;
    let token = is_link.then(|| admin.make_password_link(user.id)).transpose()?;
    Ok((user, token.map(|(token, _)| token)))
}

async fn add_page(
    cx: AdminContext,
    details: &Details,
    is_now: bool,
    errors: &FormErrors,
) -> Result<Response> {
    let (cx, min_length) = cx.read(|view| Ok(view.password_min_length())).await?;
    let content = html! {
        (crumbs(&cx.requester.site, &[("Users", USERS.to_owned())]))
        div.head { h1 { "Add user" } }
        section.card.ask {
            (errors.summary("user"))
            form method="post" action=(cx.path(ADD)) {
                (cx.requester.csrf.field())
                (details.fields(errors))
                fieldset {
                    legend { "First password" }
                    (choice(LINK, "Create a one-time link to hand over",
                        "Shown once, on the next page. The user chooses a password with it.", !is_now))
                    (choice(PASSWORD_NOW, "Set a password now", "Fill in the two fields below.", is_now))
                    div.indent { (new_password("user", false, min_length, errors)) }
                }
                (cx.confirm_field("user", errors))
                div.act {
                    button.primary { "Add user" }
                    a.button href=(cx.path(USERS)) { "Cancel" }
                }
            }
        }
    };
    let status = if cx.may_change() { errors.status() } else { StatusCode::FORBIDDEN };
    Ok(cx.page(status, "Add user", USERS, &content))
}

/// One way to the first password.
fn choice(value: &str, label: &str, hint: &str, is_on: bool) -> Markup {
    let id = format!("user-how-{value}");
    html! {
        div.check {
            input type="radio" id=(id) name="how" value=(value) checked[is_on]
                aria-describedby={ (id) "-hint" };
            div {
                label for=(id) { (label) }
                span.hint id={ (id) "-hint" } { (hint) }
            }
        }
    }
}

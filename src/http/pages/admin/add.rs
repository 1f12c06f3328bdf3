//! Adding a user.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::super::ADMIN;
use super::super::csrf::Sent;
use super::super::form::{Field, FormErrors, checkbox, new_password, same_twice, sentence};
use super::{ADD, ActionOutcome, AdminContext, user_path};
use crate::domain::{GroupChange, GroupName, Password, Texts, User, UserChanges};
use crate::error::{Error, ErrorKind, Problem, Result};
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
        let staff = "Can see the administration pages";
        let superuser = "Has every permission";
        let groups = Field::text(form, "groups", "Groups", &self.groups);
        html! {
            (Field::email(form, "email", &self.email).show(errors))
            @for (field, text) in self.texts.iter() {
                (Field::text(form, field.name, field.label, text.unwrap_or_default()).show(errors))
            }
            (checkbox(form, "is_staff", "Staff", staff, self.is_staff))
            (checkbox(form, "is_superuser", "Superuser", superuser, self.is_superuser))
            (Field { hint: "Names, separated by commas", ..groups }.show(errors))
        }
    }
}

/// Turns an error about a group into one beside the groups field.
pub(super) fn beside_groups(error: Error) -> Error {
    let message = sentence(&error.to_string());
    error.with_problems(vec![Problem { code: "groups", message }])
}

/// An empty form.
pub(super) async fn form(cx: AdminContext) -> Response {
    add_page(&cx, &Details::default(), &FormErrors::default())
}

/// Adds the user.
pub(super) async fn add(cx: AdminContext, sent: Sent) -> Result<Response> {
    let (acted, sent) = cx.act(None, sent, add_now).await?;
    match acted {
        ActionOutcome::Done(cx, user) => {
            let there = format!("{}?flash=added", cx.path(&user_path(user.id)));
            Ok(Redirect::to(&there).into_response())
        }
        ActionOutcome::Refused(cx, errors) => Ok(add_page(&cx, &Details::sent(&sent), &errors)),
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}

/// Adds the user. Without a password, the user needs a one-time link to choose one.
fn add_now(admin: &Admin<'_>, sent: &Sent) -> Result<User> {
    let details = Details::sent(sent);
    let (password, again) = (sent.value("password"), sent.value("again"));
    same_twice(password, again)?;
    let password = (!password.is_empty()).then(|| Password::new(password)).transpose()?;
    let account = NewAccount {
        email: details.email.parse()?,
        changes: details.changes()?,
        password: password.map(NewPassword::Checked),
    };
    let added = admin.add_user(&account, OnExisting::Refuse);
    // The hint names flags of the command line and does not apply here.
    added.map(|(_, user)| user).map_err(|error| match error.kind() {
        ErrorKind::NotFound => beside_groups(error),
        ErrorKind::Conflict => Error::email_taken(),
        _ => error,
    })
}

fn add_page(cx: &AdminContext, details: &Details, errors: &FormErrors) -> Response {
    let content = html! {
        h1 { "Add user" }
        section.card {
            (errors.whole())
            form method="post" action=(cx.path(ADD)) {
                (cx.requester.csrf.field())
                (details.fields(errors))
                p.soft { "Without a password the user cannot sign in until you create a one-time link." }
                (new_password("user", false, errors))
                (cx.confirm_field("user", errors))
                button { "Add user" }
            }
        }
    };
    let status = if cx.may_change() { errors.status() } else { StatusCode::FORBIDDEN };
    cx.page(status, "Add user", ADMIN, &content)
}

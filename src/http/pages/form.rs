//! Forms: fields with labels, and errors beside each.

use axum::http::StatusCode;
use maud::{Markup, html};

use super::icons::icon;
use super::layout::notice;
use crate::domain::TextField;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::service::{CONFIRMATION_REQUIRED, PASSWORD_INCORRECT};

/// The field of the user's own password.
pub(super) const CONFIRM: &str = "confirm";

/// The errors of a form, by field; the empty field stands for the whole form.
#[derive(Default)]
pub(super) struct FormErrors {
    found: Vec<(&'static str, String)>,
    /// The status of a page with the form.
    status: Option<StatusCode>,
}

impl FormErrors {
    /// The errors that the user can correct; any other error is returned.
    pub(super) fn of(error: Error) -> Result<Self> {
        let is_of_the_form = match error.kind() {
            ErrorKind::Invalid | ErrorKind::Conflict => true,
            ErrorKind::Forbidden | ErrorKind::NotFound => !error.problems().is_empty(),
            _ => error.retry_after().is_some(),
        };
        if !is_of_the_form {
            return Err(error);
        }
        let beside = |problem: &Problem| (field(problem.code), problem.message.clone());
        let found = match error.problems() {
            [] => vec![("", sentence(&error.to_string()))],
            problems => problems.iter().map(beside).collect(),
        };
        // An error that allows a retry keeps its status.
        let status = error.retry_after().map(|_| crate::http::status(error.kind()));
        Ok(Self { found, status })
    }

    /// The errors of one field.
    pub(super) fn beside(&self, field: &str) -> impl Iterator<Item = &str> {
        self.found.iter().filter(move |(beside, _)| *beside == field).map(|(_, text)| text.as_str())
    }

    /// The summary of the errors: those of the form as a whole, and links to the fields with others.
    /// `form` is the name of the form.
    pub(super) fn summary(&self, form: &str) -> Markup {
        let mut fields: Vec<&str> = self.found.iter().map(|(field, _)| *field).collect();
        fields.retain(|field| !field.is_empty());
        fields.dedup();
        let whole: Vec<&str> = self.beside("").collect();
        if whole.is_empty() && fields.is_empty() {
            return html! {};
        }
        notice(
            "bad",
            &html! {
                @for fault in &whole { strong { (fault) } " " }
                @if !fields.is_empty() {
                    @if fields.len() == 1 { "Check this field: " } @else { "Check these fields: " }
                    @for (at, field) in fields.iter().enumerate() {
                        @if at > 0 { ", " }
                        a href={ "#" (form) "-" (field) } { (label_of(field)) }
                    }
                    "."
                }
            },
        )
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The status of a page that shows the form.
    pub(super) fn status(&self) -> StatusCode {
        let faulty = self.status.unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
        if self.is_empty() { StatusCode::OK } else { faulty }
    }

    /// Whether only the user's own password is missing.
    pub(super) fn is_confirmation(&self) -> bool {
        self.found.iter().all(|(field, _)| *field == CONFIRM) && !self.found.is_empty()
    }
}

/// The field of an error.
fn field(code: &str) -> &'static str {
    match code {
        "unique" | "email_invalid" => "email",
        "groups" => "groups",
        CONFIRMATION_REQUIRED | PASSWORD_INCORRECT => CONFIRM,
        "password_mismatch" => "again",
        code if code.starts_with("password_") => "password",
        code => {
            let field = TextField::ALL.into_iter().find(|field| field.code == code);
            field.map(|field| field.name).unwrap_or_default()
        }
    }
}

/// A message as a sentence.
pub(super) fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string());
    let end = if message.ends_with('.') { "" } else { "." };
    format!("{}{}{end}", first.unwrap_or_default(), letters.as_str())
}

/// Checks that a new password was entered twice.
pub(super) fn same_twice(password: &str, again: &str) -> Result<(), Error> {
    if password == again {
        return Ok(());
    }
    let message = "The two password fields didn’t match.".to_owned();
    let problem = Problem { code: "password_mismatch", message };
    Err(Error::invalid("the passwords differ").with_problems(vec![problem]))
}

/// A form field with one line of text.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    /// The name of the form, so that IDs are unique on a page with several forms.
    pub(super) form: &'a str,
    pub(super) name: &'a str,
    pub(super) label: &'a str,
    pub(super) kind: &'a str,
    pub(super) value: &'a str,
    pub(super) autocomplete: &'a str,
    pub(super) is_required: bool,
    pub(super) is_readonly: bool,
    pub(super) hint: &'a str,
}

impl<'a> Field<'a> {
    pub(super) fn text(form: &'a str, name: &'a str, label: &'a str, value: &'a str) -> Self {
        Self {
            form,
            name,
            label,
            kind: "text",
            value,
            autocomplete: "off",
            is_required: false,
            is_readonly: false,
            hint: "",
        }
    }

    pub(super) fn email(form: &'a str, name: &'a str, value: &'a str) -> Self {
        let field = Self::text(form, name, "Email address", value);
        Self { kind: "email", is_required: true, ..field }
    }

    pub(super) fn password(form: &'a str, name: &'a str, label: &'a str, which: &'a str) -> Self {
        let field = Self::text(form, name, label, "");
        Self { kind: "password", autocomplete: which, is_required: true, ..field }
    }

    pub(super) fn show(self, errors: &FormErrors) -> Markup {
        let id = format!("{}-{}", self.form, self.name);
        let (hint, fault) = (format!("{id}-hint"), format!("{id}-fault"));
        let is_bad = errors.beside(self.name).next().is_some();
        let is_password = self.kind == "password";
        let mut about = Vec::new();
        if !self.hint.is_empty() {
            about.push(hint.as_str());
        }
        if is_bad {
            about.push(&fault);
        }
        let described = (!about.is_empty()).then(|| about.join(" "));
        let input = html! {
            input id=(id) type=(self.kind) name=(self.name) value=[(!is_password).then_some(self.value)]
                autocomplete=(self.autocomplete) required[self.is_required] readonly[self.is_readonly]
                aria-invalid=[is_bad.then_some("true")] aria-describedby=[described];
        };
        html! {
            div.field {
                label for=(id) { (self.label) }
                @if !self.hint.is_empty() { span.hint id=(hint) { (self.hint) } }
                @if is_password {
                    div.with {
                        (input)
                        button type="button" data-reveal=(id) hidden {
                            "Show" span.unseen { " the password" }
                        }
                    }
                } @else {
                    (input)
                }
                @if is_bad {
                    div id=(fault) role="alert" {
                        @for text in errors.beside(self.name) {
                            p.fault { (icon("alert")) span { (text) } }
                        }
                    }
                }
            }
        }
    }
}

/// The label of a field in the summary of errors.
fn label_of(field: &str) -> &'static str {
    match field {
        "email" => "email address",
        "groups" => "groups",
        "password" => "new password",
        "again" => "repeated password",
        CONFIRM => "your password",
        name => TextField::ALL
            .into_iter()
            .find(|field| field.name == name)
            .map_or("field", |field| field.label),
    }
}

/// The two fields of a new password, of at least `min_length` characters.
pub(super) fn new_password(
    form: &str,
    is_required: bool,
    min_length: usize,
    errors: &FormErrors,
) -> Markup {
    let hint =
        format!("At least {min_length} characters. A few random words are easy to remember.");
    let field = |name, label, hint| {
        let field = Field::password(form, name, label, "new-password");
        Field { is_required, hint, ..field }.show(errors)
    };
    html! {
        (field("password", "New password", hint.as_str()))
        (field("again", "Repeat new password", ""))
    }
}

/// A checkbox.
pub(super) fn checkbox(form: &str, name: &str, label: &str, hint: &str, is_on: bool) -> Markup {
    let id = format!("{form}-{name}");
    html! {
        div.check {
            input id=(id) type="checkbox" name=(name) value="on" checked[is_on]
                aria-describedby=[(!hint.is_empty()).then(|| format!("{id}-hint"))];
            div {
                label for=(id) { (label) }
                @if !hint.is_empty() { span.hint id={ (id) "-hint" } { (hint) } }
            }
        }
    }
}

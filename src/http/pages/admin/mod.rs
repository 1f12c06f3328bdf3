//! `/admin/`: full administration for superusers and a read-only view for other staff. A change
//! requires that the user has entered the password recently.

mod add;
mod audit;
mod delete;
mod health;
mod keys;
mod lockouts;
mod row;
mod selected;
mod user;
mod user_actions;
mod users;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};

use super::csrf::Sent;
use super::current_user::RequireUser;
use super::form::{CONFIRM, Field, FormErrors};
use super::layout::narrow;
use super::signin::{sign_in, sign_out};
use super::{ADMIN, ADMIN_LOGIN, ADMIN_LOGOUT, signin};
use crate::domain::UserId;
use crate::error::Result;
use crate::http::App;
use crate::http::blocking::{BlockingPool, Work};
use crate::service::{Admin, View};

const ADD: &str = "/admin/users/add";
const SELECTED: &str = "/admin/users/selected";
const USER: &str = "/admin/users/{id}";
const AUDIT: &str = "/admin/audit/";
const KEYS: &str = "/admin/keys/";
const KEYS_ROTATE: &str = "/admin/keys/rotate";
const KEYS_RETIRE: &str = "/admin/keys/{id}/retire";
const LOCKOUTS: &str = "/admin/lockouts/";
const LOCKOUTS_CLEAR: &str = "/admin/lockouts/clear";
const HEALTH: &str = "/admin/health/";

pub(super) fn routes() -> Router<App> {
    let below_user = |path: &str| format!("{USER}/{path}");
    Router::new()
        .route(ADMIN, get(users::users))
        .route(ADMIN_LOGIN, get(signin::form).post(sign_in))
        .route(ADMIN_LOGOUT, post(sign_out))
        .route(ADD, get(add::form).post(add::add))
        .route(SELECTED, post(selected::selected))
        .route(USER, get(user::user).post(user_actions::save))
        .route(&below_user("activate"), post(user_actions::activate))
        .route(&below_user("deactivate"), post(user_actions::deactivate))
        .route(&below_user("delete"), get(delete::form).post(delete::delete))
        .route(&below_user("password"), post(user_actions::password))
        .route(&below_user("no-password"), post(user_actions::no_password))
        .route(&below_user("link"), post(user_actions::link))
        .route(&below_user("sessions/end"), post(user_actions::end_sessions))
        .route(&below_user("sessions/{session}/end"), post(user_actions::end_session))
        .route(AUDIT, get(audit::audit))
        .route(KEYS, get(keys::keys))
        .route(KEYS_ROTATE, post(keys::rotate))
        .route(KEYS_RETIRE, get(keys::retire_form).post(keys::retire))
        .route(LOCKOUTS, get(lockouts::lockouts))
        .route(LOCKOUTS_CLEAR, post(lockouts::clear))
        .route(HEALTH, get(health::health))
}

/// The paths that are redirected if a slash is missing or superfluous.
pub(super) fn paths() -> [&'static str; 6] {
    [ADMIN, ADD, AUDIT, KEYS, LOCKOUTS, HEALTH]
}

/// The path of a user's page.
fn user_path(id: UserId) -> String {
    USER.replace("{id}", &id.to_string())
}

/// The sections of the administration.
const PLACES: [(&str, &str); 5] = [
    (ADMIN, "Users"),
    (AUDIT, "Audit log"),
    (KEYS, "Keys"),
    (LOCKOUTS, "Lockouts"),
    (HEALTH, "Health"),
];

/// Extractor: a user with read access; otherwise redirects to sign in, or answers 403.
pub(super) struct AdminContext {
    requester: RequireUser,
    /// The requested path without the prefix.
    path: String,
}

impl FromRequestParts<App> for AdminContext {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let requester = RequireUser::from_request_parts(parts, app).await?;
        let cx = Self { requester, path: parts.uri.path().to_owned() };
        let looked = cx.read(|_| Ok(())).await;
        looked.map(|(cx, ())| cx).map_err(IntoResponse::into_response)
    }
}

/// The result of a change.
enum ActionOutcome<T> {
    /// The change was made.
    Done(AdminContext, T),
    /// The form has errors, which are shown beside its fields.
    Refused(AdminContext, FormErrors),
    /// The user must first enter their own password on this page, which keeps the sent form.
    Unconfirmed(Response),
}

impl AdminContext {
    /// Reads with the permissions of the user.
    async fn read<T: Send + 'static>(
        self,
        read: impl FnOnce(&View<'_>) -> Result<T> + Send + 'static,
    ) -> Result<(Self, T)> {
        BlockingPool::run_with(None, move || {
            let seen = read(&self.requester.account.view()?)?;
            Ok((self, seen))
        })
        .await
    }

    /// Makes a change with the permissions of the user, if the password was entered recently.
    /// Otherwise asks for the password: on a separate page with the question `what`, or in the form
    /// itself if `what` is `None`.
    async fn act<T: Send + 'static>(
        self,
        what: Option<&str>,
        sent: Sent,
        act: impl FnOnce(&Admin<'_>, &Sent) -> Result<T> + Send + 'static,
    ) -> Result<(ActionOutcome<T>, Sent)> {
        // A password is hashed only where one was sent.
        let hashes = [CONFIRM, "password"].iter().any(|name| !sent.value(name).is_empty());
        let work = if hashes { Work::Hash } else { Work::Write };
        let permit = match self.requester.blocking.permit(work).await {
            Ok(permit) => permit,
            // If the server is busy, the form is shown again as typed.
            Err(error) => return Ok((ActionOutcome::Refused(self, FormErrors::of(error)?), sent)),
        };
        let (cx, sent, outcome) = BlockingPool::run_with(permit, move || {
            let mut cx = self;
            let outcome = cx.act_now(&sent, act);
            Ok((cx, sent, outcome))
        })
        .await?;
        let errors = match outcome {
            Ok(done) => return Ok((ActionOutcome::Done(cx, done), sent)),
            Err(error) => FormErrors::of(error)?,
        };
        let acted = match what {
            Some(what) if errors.is_confirmation() => {
                ActionOutcome::Unconfirmed(cx.confirmation(what, &sent, &errors))
            }
            _ => ActionOutcome::Refused(cx, errors),
        };
        Ok((acted, sent))
    }

    fn act_now<T>(
        &mut self,
        sent: &Sent,
        act: impl FnOnce(&Admin<'_>, &Sent) -> Result<T>,
    ) -> Result<T> {
        let RequireUser { account, source, .. } = &mut self.requester;
        act(&account.confirmed_admin(sent.value(CONFIRM), source)?, sent)
    }

    /// The page that asks for the user's own password and sends the form again.
    fn confirmation(&self, what: &str, sent: &Sent, errors: &FormErrors) -> Response {
        let password = Field::password("confirm", CONFIRM, "Your password", "current-password");
        let kept = |name: &str| name != CONFIRM;
        let content = html! {
            p { (what) }
            form method="post" action=(self.requester.prefix.path(&self.path)) {
                (self.requester.csrf.field())
                @for (name, value) in sent.0.iter().filter(|(name, _)| kept(name)) {
                    input type="hidden" name=(name) value=(value);
                }
                (password.show(errors))
                button { "Confirm" }
            }
            p { a href=(self.requester.prefix.path(ADMIN)) { "Cancel" } }
        };
        let layout = self.requester.layout("Confirm that it is you", ADMIN);
        let card = narrow("Confirm that it is you", &content);
        layout.page(StatusCode::FORBIDDEN, &card)
    }

    /// The field for the user's own password, if it is required.
    fn confirm_field(&self, form: &str, errors: &FormErrors) -> Markup {
        let field = Field::password(form, CONFIRM, "Your own password", "current-password");
        let is_asked =
            !self.requester.account.is_recent() || errors.beside(CONFIRM).next().is_some();
        html! { @if is_asked { (field.show(errors)) } }
    }

    /// Whether the user can make changes.
    fn may_change(&self) -> bool {
        self.requester.account.user.is_active_superuser()
    }

    fn path(&self, path: &str) -> String {
        self.requester.prefix.path(path)
    }

    /// A page of the administration.
    fn page(&self, status: StatusCode, title: &str, here: &str, content: &Markup) -> Response {
        let content = html! {
            nav.places aria-label="Administration" {
                @for (path, name) in PLACES {
                    a href=(self.path(path)) aria-current=[(path == here).then_some("page")] { (name) }
                }
            }
            (content)
            @if !self.may_change() {
                p.soft { "You have read access. Only superusers can make changes." }
            }
        };
        self.requester.layout(title, ADMIN).page(status, &content)
    }

    /// A form with only a button.
    fn button(&self, path: &str, label: &str, class: &str) -> Markup {
        html! {
            form method="post" action=(self.path(path)) {
                (self.requester.csrf.field())
                button class=(class) { (label) }
            }
        }
    }

    /// Redirects after a change, with a message.
    fn redirect(&self, path: &str, flash: &str) -> Response {
        Redirect::to(&format!("{}?flash={flash}", self.path(path))).into_response()
    }
}

/// A table that scrolls horizontally if it is too wide.
fn table(label: &str, content: &Markup) -> Markup {
    html! {
        div.scroll role="region" tabindex="0" aria-label=(label) { table { (content) } }
    }
}

//! `/admin/`: full administration for superusers and a read-only view for other staff. A change
//! requires that the user has entered the password recently.

mod add;
mod attention;
mod audit;
mod audit_export;
mod audit_query;
mod chart;
mod confirm;
mod dashboard;
mod health;
mod keys;
mod lockouts;
mod selected;
mod user;
mod user_actions;
mod user_query;
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
use super::signin::{sign_in, sign_out};
use super::{ADMIN, ADMIN_LOGIN, ADMIN_LOGOUT, signin};
use crate::domain::{Timestamp, UserId};
use crate::error::Result;
use crate::http::App;
use crate::http::blocking::{BlockingPool, Work};
use crate::service::{Admin, View};

const USERS: &str = "/admin/users/";
const ADD: &str = "/admin/users/add";
const SELECTED: &str = "/admin/users/selected";
const USER: &str = "/admin/users/{id}";
const AUDIT: &str = "/admin/audit/";
const AUDIT_LIVE: &str = "/admin/audit/live";
const AUDIT_JSONL: &str = "/admin/audit/events.jsonl";
const AUDIT_CSV: &str = "/admin/audit/events.csv";
const KEYS: &str = "/admin/keys/";
const KEYS_ROTATE: &str = "/admin/keys/rotate";
const KEYS_RETIRE: &str = "/admin/keys/{id}/retire";
const LOCKOUTS: &str = "/admin/lockouts/";
const LOCKOUTS_CLEAR: &str = "/admin/lockouts/clear";
const HEALTH: &str = "/admin/health/";

pub(super) fn routes() -> Router<App> {
    let below_user = |path: &str| format!("{USER}/{path}");
    Router::new()
        .route(ADMIN, get(dashboard::dashboard))
        .route(USERS, get(users::users))
        .route(ADMIN_LOGIN, get(signin::form).post(sign_in))
        .route(ADMIN_LOGOUT, post(sign_out))
        .route(ADD, get(add::form).post(add::add))
        .route(SELECTED, post(selected::selected))
        .route(USER, get(user::user).post(user_actions::save))
        .route(&below_user("activate"), post(user_actions::activate))
        .route(&below_user("deactivate"), get(confirm::deactivate).post(user_actions::deactivate))
        .route(&below_user("delete"), get(confirm::delete).post(user_actions::delete))
        .route(&below_user("password"), post(user_actions::password))
        .route(
            &below_user("no-password"),
            get(confirm::no_password).post(user_actions::no_password),
        )
        .route(&below_user("link"), post(user_actions::link))
        .route(&below_user("sessions/end"), post(user_actions::end_sessions))
        .route(&below_user("sessions/{session}/end"), post(user_actions::end_session))
        .route(AUDIT, get(audit::audit))
        .route(AUDIT_LIVE, get(audit::live))
        .route(AUDIT_JSONL, get(audit_export::jsonl))
        .route(AUDIT_CSV, get(audit_export::csv))
        .route(KEYS, get(keys::keys))
        .route(KEYS_ROTATE, post(keys::rotate))
        .route(KEYS_RETIRE, get(keys::retire_form).post(keys::retire))
        .route(LOCKOUTS, get(lockouts::lockouts))
        .route(LOCKOUTS_CLEAR, get(lockouts::confirm).post(lockouts::clear))
        .route(HEALTH, get(health::health))
}

/// The paths that are redirected if a slash is missing or superfluous.
pub(super) fn paths() -> [&'static str; 7] {
    [ADMIN, USERS, ADD, AUDIT, KEYS, LOCKOUTS, HEALTH]
}

/// The path of a user's page.
fn user_path(id: UserId) -> String {
    USER.replace("{id}", &id.to_string())
}

/// A page in the side menu.
pub(super) struct Section {
    pub(super) path: &'static str,
    pub(super) icon: &'static str,
    pub(super) name: &'static str,
}

const fn section(path: &'static str, icon: &'static str, name: &'static str) -> Section {
    Section { path, icon, name }
}

/// The side menu, in groups; the first has no name.
pub(super) const SECTIONS: [(&str, &[Section]); 3] = [
    ("", &[section(ADMIN, "dash", "Dashboard"), section(USERS, "users", "Users")]),
    (
        "Security",
        &[
            section(AUDIT, "log", "Audit log"),
            section(LOCKOUTS, "lock", "Lockouts"),
            section(KEYS, "key", "Signing keys"),
        ],
    ),
    ("System", &[section(HEALTH, "pulse", "Health")]),
];

/// Extractor: a user with read access; otherwise redirects to sign in, or answers 403.
pub(super) struct AdminContext {
    requester: RequireUser,
    /// The requested path without the prefix.
    path: String,
    /// Whether other machines can reach the server.
    is_public: bool,
}

impl FromRequestParts<App> for AdminContext {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let requester = RequireUser::from_request_parts(parts, app).await?;
        let path = parts.uri.path().to_owned();
        let cx = Self { requester, path, is_public: app.site.is_public };
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
        let kept = |name: &str| name != CONFIRM && name != "username";
        let back = if self.path.starts_with(KEYS) { KEYS } else { USERS };
        let content = html! {
            div.head { h1 { "Confirm that it is you" } }
            section.card.ask {
                p { (what) " You signed in a while ago, so enter your password once more. Your input is kept." }
                form method="post" action=(self.path(&self.path)) {
                    (self.requester.csrf.field())
                    (self.requester.username_field())
                    @for (name, value) in sent.0.iter().filter(|(name, _)| kept(name)) {
                        input type="hidden" name=(name) value=(value);
                    }
                    (password.show(errors))
                    div.act {
                        button.primary { "Continue" }
                        a.button href=(self.path(back)) { "Cancel" }
                    }
                }
            }
        };
        let layout = self.requester.layout("Confirm that it is you", back);
        layout.admin_page(StatusCode::FORBIDDEN, &content)
    }

    /// The field for the user's own password, if it is required.
    fn confirm_field(&self, form: &str, errors: &FormErrors) -> Markup {
        let field = Field::password(form, CONFIRM, "Your own password", "current-password");
        let hint = "Required again 15 minutes after you entered it.";
        let is_asked =
            !self.requester.account.is_recent() || errors.beside(CONFIRM).next().is_some();
        html! {
            @if is_asked {
                (self.requester.username_field())
                (Field { hint, ..field }.show(errors))
            }
        }
    }

    /// Whether the user can make changes.
    fn may_change(&self) -> bool {
        self.requester.account.user.is_active_superuser()
    }

    fn path(&self, path: &str) -> String {
        self.requester.site.path(path)
    }

    /// The time of the request.
    fn now(&self) -> Timestamp {
        self.requester.site.now
    }

    /// The path of a user's page as the browser requests it.
    fn user_link(&self) -> impl Fn(UserId) -> String {
        let prefix = self.requester.site.prefix.clone();
        move |id| prefix.path(&user_path(id))
    }

    /// A page of the administration.
    fn page(&self, status: StatusCode, title: &str, here: &str, content: &Markup) -> Response {
        let content = html! {
            (content)
            @if !self.may_change() {
                p.soft { "You have read access. Only superusers can make changes." }
            }
        };
        self.requester.layout(title, here).admin_page(status, &content)
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

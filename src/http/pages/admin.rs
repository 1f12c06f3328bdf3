//! `/admin/`: who is in the database, for superusers.

use std::time::Duration;

use axum::extract::{OriginalUri, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::cookie::{self, clearing, holding};
use super::{ADMIN, ADMIN_LOGIN, ADMIN_LOGOUT, page, prefix};
use crate::domain::{Actor, NewSession, User, UserFilter, UserId, UserPage};
use crate::error::{ErrorKind, Result};
use crate::http::App;
use crate::http::body::Form;
use crate::http::client::Client;
use crate::http::work::Work;
use crate::service::{Credentials, Service};
use crate::wire::{LoginRequest, format_time};

/// How long a person stays signed in here.
const TTL: Duration = Duration::from_secs(12 * 3600);

/// How many users a page shows.
const PAGE: u32 = 100;

#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    q: String,
    after: Option<i64>,
}

/// The users, or the way to the sign-in page.
pub(super) async fn users(
    Client { service, is_secure, .. }: Client,
    uri: OriginalUri,
    headers: HeaderMap,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let prefix = prefix(&uri, ADMIN);
    let Some(user) = signed_in(service.clone(), &headers, is_secure).await? else {
        let login = format!("{prefix}{ADMIN_LOGIN}?next={prefix}{ADMIN}");
        return Ok((StatusCode::FOUND, [(header::LOCATION, login)]).into_response());
    };
    let filter = UserFilter {
        search: (!wanted.q.is_empty()).then(|| wanted.q.clone()),
        ..UserFilter::default()
    };
    let after = wanted.after.map(UserId::new);
    let listed = Work::run(move || list(&service, user.id, &filter, after)).await;
    let (status, content) = match listed {
        Ok(users) => (StatusCode::OK, listing(&wanted.q, &users)),
        Err(error) if error.kind() == ErrorKind::Forbidden => {
            (StatusCode::FORBIDDEN, html! { p.card { "Only a superuser may look at the users." } })
        }
        Err(error) => return Err(error),
    };
    let content = html! {
        div.bar {
            h1 { "Users" }
            form.inline method="post" action={ (prefix) (ADMIN_LOGOUT) } {
                span.soft { (user.email.as_str()) }
                button { "Sign out" }
            }
        }
        (content)
    };
    Ok(page(status, prefix, "Users", &content))
}

fn list(
    service: &Service,
    who: UserId,
    filter: &UserFilter,
    after: Option<UserId>,
) -> Result<Vec<User>> {
    let mut users = Vec::new();
    let page = UserPage { after, limit: Some(PAGE), ..UserPage::default() };
    service.admin(Actor::User(who))?.users(filter, &page, &mut |user| {
        users.push(user);
        Ok(())
    })?;
    Ok(users)
}

fn listing(search: &str, users: &[User]) -> Markup {
    let yes = |is: bool| if is { "yes" } else { "" };
    html! {
        form.inline method="get" role="search" {
            input type="search" name="q" value=(search) aria-label="Email or name" placeholder="Email or name";
            button { "Search" }
        }
        div.scroll {
            table.users {
                thead {
                    tr { th { "Email" } th { "Name" } th { "Active" } th { "Staff" } th { "Superuser" } th { "Last sign-in" } }
                }
                tbody {
                    @for user in users {
                        tr {
                            td { (user.email.as_str()) }
                            td { (user.full_name().unwrap_or_default()) }
                            td { (yes(user.is_active())) }
                            td { (yes(user.is_staff)) }
                            td { (yes(user.is_superuser)) }
                            td { (user.last_login.map(format_time).unwrap_or_default()) }
                        }
                    }
                }
            }
        }
        @if users.is_empty() { p.soft { "Nobody is called that." } }
        @if let (Some(last), true) = (users.last(), users.len() == PAGE as usize) {
            form.inline method="get" {
                input type="hidden" name="q" value=(search);
                input type="hidden" name="after" value=(last.id);
                button { "Next page" }
            }
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Next {
    #[serde(default)]
    next: String,
}

/// The sign-in page.
pub(super) async fn sign_in_form(uri: OriginalUri, Query(Next { next }): Query<Next>) -> Response {
    sign_in_page(StatusCode::OK, prefix(&uri, ADMIN_LOGIN), "", &next, None)
}

fn sign_in_page(
    status: StatusCode,
    prefix: &str,
    username: &str,
    next: &str,
    problem: Option<&str>,
) -> Response {
    let content = html! {
        div.narrow.card {
            h1 { "Sign in" }
            @if let Some(problem) = problem { p.bad role="alert" { (problem) } }
            form method="post" action={ (prefix) (ADMIN_LOGIN) } {
                label for="username" { "Email address:" }
                input #username type="email" name="username" value=(username)
                    autocomplete="username" required autofocus;
                label for="password" { "Password:" }
                input #password type="password" name="password"
                    autocomplete="current-password" required;
                input type="hidden" name="next" value=(next);
                button { "Log in" }
            }
        }
    };
    page(status, prefix, "Sign in", &content)
}

#[derive(Deserialize)]
pub(super) struct SignIn {
    #[serde(flatten)]
    credentials: LoginRequest,
    #[serde(default)]
    next: String,
}

/// Signs a person in and leads back to where they came from, on this server.
pub(super) async fn sign_in(
    State(app): State<App>,
    Client { network, service, is_secure, device }: Client,
    uri: OriginalUri,
    Form(form): Form<SignIn>,
) -> Result<Response> {
    let prefix = prefix(&uri, ADMIN_LOGIN).to_owned();
    let LoginRequest { username, password } = form.credentials;
    let credentials = Credentials::new(&username, password).from_network(network);
    let wanted = NewSession {
        ttl: Some(TTL),
        name: Some("admin page".to_owned()),
        device,
        ..NewSession::default()
    };
    match app.work.run_hashing(move || service.login(&credentials, &wanted)).await {
        Ok(login) => {
            let next = local_path(&form.next).unwrap_or_else(|| format!("{prefix}{ADMIN}"));
            let cookie = holding(&login.token, is_secure);
            Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&next)).into_response())
        }
        Err(error) if error.kind() == ErrorKind::Unauthenticated => {
            let problem = "That email address and password do not belong together.";
            let status = StatusCode::UNAUTHORIZED;
            Ok(sign_in_page(status, &prefix, &username, &form.next, Some(problem)))
        }
        Err(error) => Err(error),
    }
}

/// Ends the session and the cookie.
pub(super) async fn sign_out(
    Client { service, is_secure, .. }: Client,
    uri: OriginalUri,
    headers: HeaderMap,
) -> Result<Response> {
    if let Some(token) = cookie::token(&headers, is_secure) {
        match Work::run(move || service.logout(&token)).await {
            Err(error) if error.kind() != ErrorKind::Unauthenticated => return Err(error),
            _ => {}
        }
    }
    let login = format!("{}{ADMIN_LOGIN}", prefix(&uri, ADMIN_LOGOUT));
    Ok(([(header::SET_COOKIE, clearing(is_secure))], Redirect::to(&login)).into_response())
}

async fn signed_in(service: Service, headers: &HeaderMap, is_secure: bool) -> Result<Option<User>> {
    let Some(token) = cookie::token(headers, is_secure) else { return Ok(None) };
    match Work::run(move || service.current_user(&token)).await {
        Ok(user) => Ok(Some(user)),
        Err(error) if error.kind() == ErrorKind::Unauthenticated => Ok(None),
        Err(error) => Err(error),
    }
}

/// A path on this server and nothing that a browser could take for another host.
fn local_path(next: &str) -> Option<String> {
    let plain = |b: u8| b.is_ascii_graphic() && b != b'\\';
    let local = next.starts_with('/') && !next.starts_with("//") && next.bytes().all(plain);
    local.then(|| next.to_owned())
}

#[cfg(fuzzing)]
pub(crate) fn check_redirect(next: &str) {
    let Some(path) = local_path(next) else { return };
    assert_eq!(path, next);
    assert!(path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'));
    assert!(path.bytes().all(|byte| (b'!'..=b'~').contains(&byte)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_local_paths_are_gone_back_to() {
        for next in ["/admin/", "/a?b=c#d", "/"] {
            assert_eq!(local_path(next).as_deref(), Some(next));
        }
        for next in [
            "",
            "admin/",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nSet-Cookie: x",
            "/a b",
            "javascript:alert(1)",
            "/é",
        ] {
            assert_eq!(local_path(next), None, "{next:?}");
        }
    }
}

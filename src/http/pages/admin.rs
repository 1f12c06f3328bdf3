//! `/admin/`: who is in the database, for superusers.

use axum::extract::{OriginalUri, Query};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;

use super::account::bar;
use super::csrf::Csrf;
use super::signin::to_sign_in;
use super::visitor::Visitor;
use super::{ADMIN, ADMIN_LOGIN, page, prefix};
use crate::domain::{Actor, User, UserFilter, UserId, UserPage};
use crate::error::{ErrorKind, Result};
use crate::http::client::Client;
use crate::http::work::Work;
use crate::service::Service;
use crate::wire::format_time;

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
    Client { service, .. }: Client,
    uri: OriginalUri,
    csrf: Csrf,
    Visitor(visitor): Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let prefix = prefix(&uri, ADMIN);
    let Some(account) = visitor else {
        return Ok(to_sign_in(prefix, ADMIN_LOGIN, ADMIN));
    };
    let filter = UserFilter {
        search: (!wanted.q.is_empty()).then(|| wanted.q.clone()),
        ..UserFilter::default()
    };
    let (who, after) = (account.user.id, wanted.after.map(UserId::new));
    let listed = Work::run(move || list(&service, who, &filter, after)).await;
    let (status, content) = match listed {
        Ok(users) => (StatusCode::OK, listing(&wanted.q, &users)),
        Err(error) if error.kind() == ErrorKind::Forbidden => {
            (StatusCode::FORBIDDEN, html! { p.card { "Only a superuser may look at the users." } })
        }
        Err(error) => return Err(error),
    };
    let content = html! {
        (bar(prefix, &csrf, &account, "Users"))
        (content)
    };
    Ok(csrf.attach(page(status, prefix, "Users", &content)))
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

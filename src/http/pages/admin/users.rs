//! The list of users: searched, filtered, sorted, page by page.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;

use super::super::ADMIN;
use super::super::layout::{flash_message, time};
use super::row::{labels, time_or};
use super::{ADD, AdminContext, SELECTED, table, user_path};
use crate::domain::{User, UserFilter, UserId, UserPage, UserSort};
use crate::error::Result;
use crate::http::urls::encoded;
use crate::service::View;

/// The number of users per page.
const PAGE: usize = 50;

/// The filter in the query, so that a page can be bookmarked.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct UserListQuery {
    q: String,
    active: String,
    staff: String,
    superuser: String,
    sort: String,
    desc: String,
    /// The page after this user.
    after: Option<i64>,
    /// The page before this user.
    before: Option<i64>,
    flash: String,
    n: u64,
}

/// The columns that can be sorted by.
const SORTS: [(&str, &str, UserSort); 4] = [
    ("id", "ID", UserSort::Id),
    ("email", "Email", UserSort::Email),
    ("joined", "Joined", UserSort::DateJoined),
    ("login", "Last sign-in", UserSort::LastLogin),
];

impl UserListQuery {
    fn filter(&self) -> UserFilter {
        let choice = |text: &str| match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        UserFilter {
            active: choice(&self.active),
            staff: choice(&self.staff),
            superuser: choice(&self.superuser),
            group: None,
            search: (!self.q.is_empty()).then(|| self.q.clone()),
        }
    }

    fn sort(&self) -> (&'static str, UserSort) {
        let found = SORTS.iter().find(|(word, ..)| *word == self.sort).unwrap_or(&SORTS[0]);
        (found.0, found.2)
    }

    fn is_descending(&self) -> bool {
        !self.desc.is_empty()
    }

    /// The address of another page of the same list.
    fn query(&self, changed: &[(&str, &str)]) -> String {
        let kept = [
            ("q", self.q.as_str()),
            ("active", &self.active),
            ("staff", &self.staff),
            ("superuser", &self.superuser),
            ("sort", &self.sort),
            ("desc", &self.desc),
        ];
        let value = |(name, value)| {
            let change = changed.iter().find(|(changed, _)| *changed == name);
            (name, change.map_or(value, |(_, value)| *value))
        };
        let beyond =
            changed.iter().copied().filter(|(name, _)| matches!(*name, "after" | "before"));
        let pairs = kept.into_iter().map(value).chain(beyond);
        let pairs = pairs.filter(|(_, value)| !value.is_empty());
        let pairs: Vec<_> =
            pairs.map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        format!("?{}", pairs.join("&"))
    }

    fn message(&self) -> Option<String> {
        let (n, flash) = (self.n, self.flash.as_str());
        let what = match flash {
            "deleted" => return Some("The user was deleted.".to_owned()),
            "activate" => "reactivated",
            "deactivate" => "deactivated",
            "delete" => "deleted",
            "sessions" => {
                let sessions = if n == 1 { "session was" } else { "sessions were" };
                return Some(format!("{n} {sessions} ended."));
            }
            _ => return None,
        };
        let users = if n == 1 { "user was" } else { "users were" };
        Some(format!("{n} {users} {what}."))
    }
}

/// A page of the list.
struct UserListPage {
    users: Vec<User>,
    count: u64,
    /// Whether there are users before and after this page.
    has_before: bool,
    has_after: bool,
}

fn find(view: &View<'_>, wanted: &UserListQuery) -> Result<UserListPage> {
    let filter = wanted.filter();
    let count = view.count_users(&filter)?;
    // The previous page is the next one in reverse order.
    let is_backwards = wanted.before.is_some();
    let from = wanted.before.or(wanted.after).map(UserId::new);
    let page = UserPage {
        sort: wanted.sort().1,
        descending: wanted.is_descending() != is_backwards,
        after: from,
        limit: u32::try_from(PAGE + 1).ok(),
    };
    let mut users = Vec::new();
    view.users(&filter, &page, &mut |user| {
        users.push(user);
        Ok(())
    })?;
    let has_more = users.len() > PAGE;
    users.truncate(PAGE);
    if is_backwards {
        users.reverse();
    }
    let (has_before, has_after) =
        if is_backwards { (has_more, true) } else { (from.is_some(), has_more) };
    Ok(UserListPage { users, count, has_before, has_after })
}

/// The page with the list of users.
pub(super) async fn users(
    cx: AdminContext,
    Query(wanted): Query<UserListQuery>,
) -> Result<Response> {
    let looked_for = wanted.clone();
    let (cx, found) = cx.read(move |view| find(view, &looked_for)).await?;
    let noun = if found.count == 1 { "user" } else { "users" };
    let content = html! {
        div.head {
            h1 { "Users" }
            @if cx.may_change() { a.button href=(cx.path(ADD)) { "Add user" } }
        }
        (flash_message(wanted.message().as_deref()))
        (search_form(&cx, &wanted))
        p.soft { (grouped(found.count)) " " (noun) }
        @if found.users.is_empty() {
            p.card { "No users match these filters." }
        } @else if cx.may_change() {
            form method="post" action=(cx.path(SELECTED)) {
                (cx.requester.csrf.field())
                (list(&cx, &wanted, &found.users))
                div.acts {
                    label for="act" { "With the selected users" }
                    select #act name="act" {
                        option value="deactivate" { "deactivate" }
                        option value="activate" { "reactivate" }
                        option value="sessions" { "end all sessions" }
                        option value="delete" { "delete" }
                    }
                    button { "Continue" }
                }
            }
        } @else {
            (list(&cx, &wanted, &found.users))
        }
        (pages(&wanted, &found))
    };
    Ok(cx.page(StatusCode::OK, "Users", ADMIN, &content))
}

fn search_form(cx: &AdminContext, wanted: &UserListQuery) -> Markup {
    let choice = |name: &str, label: &str, value: &str, words: [&str; 2]| {
        html! {
            div {
                label for={ "filter-" (name) } { (label) }
                select id={ "filter-" (name) } name=(name) {
                    option value="" { "any" }
                    option value="yes" selected[value == "yes"] { (words[0]) }
                    option value="no" selected[value == "no"] { (words[1]) }
                }
            }
        }
    };
    html! {
        form.filters method="get" role="search" action=(cx.path(ADMIN)) {
            div.grow {
                label for="filter-q" { "Email or name" }
                input #filter-q type="search" name="q" value=(wanted.q);
            }
            (choice("active", "Account", &wanted.active, ["active", "deactivated"]))
            (choice("staff", "Staff", &wanted.staff, ["yes", "no"]))
            (choice("superuser", "Superuser", &wanted.superuser, ["yes", "no"]))
            input type="hidden" name="sort" value=(wanted.sort);
            input type="hidden" name="desc" value=(wanted.desc);
            button { "Search" }
        }
    }
}

fn list(cx: &AdminContext, wanted: &UserListQuery, users: &[User]) -> Markup {
    let content = html! {
        thead {
            tr {
                @if cx.may_change() { th scope="col" { span.unseen { "Selected" } } }
                (sort_head(wanted, 0))
                (sort_head(wanted, 1))
                th scope="col" { "Name" }
                th scope="col" { "Status" }
                (sort_head(wanted, 2))
                (sort_head(wanted, 3))
            }
        }
        tbody {
            @for user in users {
                tr {
                    @if cx.may_change() {
                        td {
                            input type="checkbox" name="id" value=(user.id)
                                aria-label={ "Select " (user.email.as_str()) };
                        }
                    }
                    td.number { (user.id) }
                    td.email { a href=(cx.path(&user_path(user.id))) { (user.email.as_str()) } }
                    td { (user.full_name().unwrap_or_default()) }
                    td { (labels(user)) }
                    td { (time(user.date_joined)) }
                    td { (time_or(user.last_login, "never")) }
                }
            }
        }
    };
    table("Users", &content)
}

/// The header of a sortable column; following its link again reverses the order.
fn sort_head(wanted: &UserListQuery, column: usize) -> Markup {
    let (word, label, _) = SORTS[column];
    let is_this = wanted.sort().0 == word;
    let is_descending = wanted.is_descending();
    let direction = if is_descending { "descending" } else { "ascending" };
    let turned = if is_this && !is_descending { "1" } else { "" };
    html! {
        th scope="col" aria-sort=[is_this.then_some(direction)] {
            a href=(wanted.query(&[("sort", word), ("desc", turned)])) {
                (label)
                @if is_this { span aria-hidden="true" { @if is_descending { " ↓" } @else { " ↑" } } }
            }
        }
    }
}

fn pages(wanted: &UserListQuery, found: &UserListPage) -> Markup {
    let (Some(first), Some(last)) = (found.users.first(), found.users.last()) else {
        return html! {};
    };
    let (first, last) = (first.id.to_string(), last.id.to_string());
    html! {
        @if found.has_before || found.has_after {
            nav.pages aria-label="Pages of the list" {
                @if found.has_before { a rel="prev" href=(wanted.query(&[("before", &first)])) { "← Previous" } }
                @if found.has_after { a rel="next" href=(wanted.query(&[("after", &last)])) { "Next →" } }
            }
        }
    }
}

/// Formats a number with thousands separators.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).expect("digits are ASCII"))
        .collect();
    groups.join(",")
}

//! The list of users: searched, filtered, sorted, page by page.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::super::icons::icon;
use super::super::layout::{badge, flash_message};
use super::super::text::{email, time, time_or};
use super::user_query::{ACCESSES, SORTS, STATUSES, UserListQuery, views};
use super::{ADD, AdminContext, SELECTED, USERS, user_path};
use crate::domain::{BoundedCount, User, UserCounts};
use crate::error::Result;
use crate::service::View;

/// The number of users per page.
const PAGE: u32 = 50;

/// A page of the list.
struct UserListPage {
    users: Vec<User>,
    count: BoundedCount,
    counts: UserCounts,
    /// Whether there are users before and after this page.
    has_before: bool,
    has_after: bool,
}

fn find(view: &View<'_>, wanted: &UserListQuery) -> Result<UserListPage> {
    let filter = wanted.filter(view.now());
    let mut users = Vec::new();
    // One more than shown, to know whether there is another page.
    view.users(&filter, &wanted.page(PAGE + 1), &mut |user| {
        users.push(user);
        Ok(())
    })?;
    let has_more = users.len() > PAGE as usize;
    users.truncate(PAGE as usize);
    if wanted.is_backwards() {
        users.reverse();
    }
    let (has_before, has_after) =
        if wanted.is_backwards() { (has_more, true) } else { (wanted.is_paged(), has_more) };
    let (count, counts) = (view.count_users(&filter)?, view.user_counts()?);
    Ok(UserListPage { users, count, counts, has_before, has_after })
}

/// The page with the list of users.
pub(super) async fn users(
    cx: AdminContext,
    Query(wanted): Query<UserListQuery>,
) -> Result<Response> {
    let query = wanted.clone();
    let (cx, found) = cx.read(move |view| find(view, &query)).await?;
    let content = html! {
        div.head {
            h1 { "Users" }
            @if cx.may_change() {
                div.act { a.button.primary href=(cx.path(ADD)) { (icon("plus")) "Add user" } }
            }
        }
        (flash_message(wanted.message().as_deref()))
        (view_links(&cx, &wanted, &found.counts))
        (search_form(&cx, &wanted))
        @if found.users.is_empty() {
            (nothing(&cx, &wanted))
        } @else if cx.may_change() {
            form.card.flush.picks method="post" action=(cx.path(SELECTED)) {
                (cx.requester.csrf.field())
                (table(&cx, &wanted, &found.users))
                div.bulk.act role="group" aria-label="With the selected users" {
                    span.picked { "selected" }
                    button.small name="act" value="activate" { "Reactivate…" }
                    button.small name="act" value="sessions" { "Sign out everywhere…" }
                    button.small.danger name="act" value="deactivate" { "Deactivate…" }
                    button.small.danger name="act" value="delete" { "Delete…" }
                }
                (pages(&wanted, &found))
            }
        } @else {
            section.card.flush {
                (table(&cx, &wanted, &found.users))
                (pages(&wanted, &found))
            }
        }
    };
    Ok(cx.page(StatusCode::OK, "Users", USERS, &content))
}

fn view_links(cx: &AdminContext, wanted: &UserListQuery, counts: &UserCounts) -> Markup {
    let is_here = |name: &str, value: &str| match name {
        "status" => wanted.status() == value && wanted.access().is_empty(),
        "access" => wanted.access() == value && wanted.status().is_empty(),
        _ => !wanted.is_filtered(),
    };
    html! {
        nav.chips aria-label="Views" {
            @for (name, value, label, count) in views(counts) {
                a href={ (cx.path(USERS)) (UserListQuery::default().with(&[(name, value)])) }
                    aria-current=[is_here(name, value).then_some("true")] {
                    (label) " " span { (BoundedCount::exact(count)) }
                }
            }
        }
    }
}

fn search_form(cx: &AdminContext, wanted: &UserListQuery) -> Markup {
    let choice = |name: &str, label: &str, value: &str, choices: &[(&str, &str)]| {
        html! {
            div {
                label for={ "filter-" (name) } { (label) }
                select id={ "filter-" (name) } name=(name) {
                    @for (word, label) in choices {
                        option value=(word) selected[*word == value] { (label) }
                    }
                }
            }
        }
    };
    let sorts = SORTS.map(|(word, label, _)| (word, label));
    html! {
        form.filters method="get" role="search" action=(cx.path(USERS)) {
            div.grow {
                label for="filter-q" { "Name or email" }
                input #filter-q type="search" name="q" value=(wanted.q);
            }
            (choice("status", "Status", wanted.status(), &STATUSES))
            (choice("access", "Access", wanted.access(), &ACCESSES))
            (choice("sort", "Sort by", wanted.sort().0, &sorts))
            @if wanted.is_descending() { input type="hidden" name="desc" value="1"; }
            @if !wanted.group.is_empty() { input type="hidden" name="group" value=(wanted.group); }
            button { "Search" }
        }
    }
}

fn nothing(cx: &AdminContext, wanted: &UserListQuery) -> Markup {
    html! {
        section.card.flush {
            div.empty {
                (icon("search"))
                h2 { "No users match" }
                @if wanted.q.is_empty() { p { "No user matches these filters." } }
                @else { p { "No user with these filters matches “" (wanted.q) "”." } }
                div.act {
                    a.button href=(cx.path(USERS)) { "Clear filters" }
                    @if cx.may_change() { a.button href=(cx.path(ADD)) { "Add user" } }
                }
            }
        }
    }
}

fn table(cx: &AdminContext, wanted: &UserListQuery, users: &[User]) -> Markup {
    let now = cx.now();
    html! {
        table.stacked {
            caption.unseen { "Users" }
            thead {
                tr {
                    @if cx.may_change() {
                        td.sel {
                            input type="checkbox" data-select-all hidden
                                aria-label="Select all on this page";
                        }
                    }
                    (sort_head(wanted, "name", "Name and email"))
                    th scope="col" { "Status" }
                    (sort_head(wanted, "login", "Last sign-in"))
                    (sort_head(wanted, "joined", "Joined"))
                }
            }
            tbody {
                @for user in users {
                    tr {
                        @if cx.may_change() {
                            td.sel {
                                input type="checkbox" name="id" value=(user.id)
                                    aria-label={ "Select " (user.email.as_str()) };
                            }
                        }
                        (name_cell(cx, user))
                        td { (badges(user)) }
                        td data-label="Last sign-in" { (time_or(user.last_login, now, "Never")) }
                        td data-label="Joined" { (time(user.date_joined, now)) }
                    }
                }
            }
        }
    }
}

fn name_cell(cx: &AdminContext, user: &User) -> Markup {
    let path = cx.path(&user_path(user.id));
    html! {
        th scope="row" {
            @match user.full_name() {
                Some(name) => {
                    a href=(path) { (name) }
                    small { (email(user.email.as_str())) }
                }
                None => a href=(path) { (email(user.email.as_str())) },
            }
        }
    }
}

/// What is exceptional about a user.
pub(super) fn badges(user: &User) -> Markup {
    html! {
        @if !user.is_active() { (badge("bad", "Deactivated")) " " }
        @if user.is_superuser { (badge("info", "Superuser")) " " }
        @else if user.is_staff { (badge("", "Staff")) " " }
        @for group in &user.groups { (badge("", group.as_str())) " " }
    }
}

/// The header of a sortable column; following its link again reverses the order.
fn sort_head(wanted: &UserListQuery, word: &str, label: &str) -> Markup {
    let is_this = wanted.sort().0 == word;
    let is_descending = wanted.is_descending();
    let direction = if is_descending { "descending" } else { "ascending" };
    let turned = if is_this && !is_descending { "1" } else { "" };
    html! {
        th scope="col" aria-sort=[is_this.then_some(direction)] {
            a href=(wanted.with(&[("sort", word), ("desc", turned)])) {
                (label)
                @if is_this { span aria-hidden="true" { @if is_descending { " ↓" } @else { " ↑" } } }
            }
        }
    }
}

fn pages(wanted: &UserListQuery, found: &UserListPage) -> Markup {
    let id = |user: Option<&User>| user.map(|user| user.id.to_string()).unwrap_or_default();
    let (first, last) = (id(found.users.first()), id(found.users.last()));
    let noun = if found.count.count == 1 { "user" } else { "users" };
    html! {
        nav.pages aria-label="Pages of the list" {
            span { (found.count) " " (noun) }
            span.act {
                @if found.has_before {
                    a.button.small rel="prev" href=(wanted.with(&[("before", &first)])) { "Previous" }
                }
                @if found.has_after {
                    a.button.small rel="next" href=(wanted.with(&[("after", &last)])) { "Next" }
                }
            }
        }
    }
}

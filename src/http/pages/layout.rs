//! The layout of all pages: head, navigation, and style.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};
use serde::Deserialize;

use super::csrf::Csrf;
use super::{ACCOUNT, ADMIN, DOCS, HOME, ICON_PATH, PAGE_POLICY, SIGN_IN, SIGN_OUT, STYLE_PATH};
use crate::domain::{Permission, Timestamp};
use crate::http::urls::Prefix;
use crate::service::OwnAccount;

/// Keeps a page that opened one of ours in a window from accessing that window.
pub(super) const OPENER: (HeaderName, HeaderValue) = (
    HeaderName::from_static("cross-origin-opener-policy"),
    HeaderValue::from_static("same-origin"),
);

/// The layout of a page.
pub(super) struct Layout<'a> {
    pub(super) prefix: &'a Prefix,
    pub(super) title: &'a str,
    /// The current entry of the navigation, if it has one.
    pub(super) here: &'static str,
    /// The user who is signed in, and the token of the sign-out form.
    pub(super) requester: Option<(&'a OwnAccount, &'a Csrf)>,
}

impl Layout<'_> {
    /// The page with its security headers.
    pub(super) fn page(&self, status: StatusCode, content: &Markup) -> Response {
        let page = self.markup(content).into_string();
        let guards =
            [(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY)), OPENER];
        let mut response = (status, guards, Html(page)).into_response();
        if let Some((_, csrf)) = self.requester {
            csrf.attach(&mut response);
        }
        response
    }

    fn markup(&self, content: &Markup) -> Markup {
        html! {
            (DOCTYPE)
            html lang="en" {
                (head(self.prefix, self.title, &[&self.prefix.path(STYLE_PATH)]))
                body {
                    a.skip href="#content" { "Skip to content" }
                    header.top {
                        div.wide {
                            a.brand href=(self.prefix.path(HOME)) { "vouchsafe" }
                            (self.bar())
                        }
                    }
                    main #content.wide tabindex="-1" { (content) }
                }
            }
        }
    }

    fn bar(&self) -> Markup {
        let entry = |path: &'static str, name: &str| {
            let current = (self.here == path).then_some("page");
            html! { a href=(self.prefix.path(path)) aria-current=[current] { (name) } }
        };
        html! {
            @if let Some((account, csrf)) = self.requester {
                nav aria-label="Pages" {
                    (entry(HOME, "Home"))
                    (entry(ACCOUNT, "Account"))
                    @if account.user.has(Permission::Read) { (entry(ADMIN, "Administration")) }
                }
                form.signout method="post" action=(self.prefix.path(SIGN_OUT)) {
                    (csrf.field())
                    span.who title="Signed in as" { (account.user.email.as_str()) }
                    button.quiet { "Sign out" }
                }
            } @else {
                nav aria-label="Pages" {
                    (entry(SIGN_IN, "Sign in"))
                }
            }
        }
    }
}

/// The head of a page, and of `/docs`, which has a layout of its own.
pub(super) fn head(prefix: &Prefix, title: &str, styles: &[&str]) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            // Overrides the header's `no-referrer`, with which browsers send `Origin: null` for our
            // own forms. Over plain HTTP, only `Origin` shows that a form is ours.
            meta name="referrer" content="same-origin";
            meta name="robots" content="noindex";
            title { (title) " · vouchsafe" }
            link rel="icon" type="image/svg+xml" href=(prefix.path(ICON_PATH));
            @for style in styles { link rel="stylesheet" href=(style); }
        }
    }
}

/// A small card in the middle of an otherwise empty page.
pub(super) fn narrow(title: &str, content: &Markup) -> Markup {
    html! { div.narrow.card { h1 { (title) } (content) } }
}

/// A time for people, with the exact time for programs.
pub(super) fn time(time: Timestamp) -> Markup {
    let machine = crate::wire::format_time(time);
    html! { time datetime=(machine) { (time.strftime("%Y-%m-%d %H:%M UTC")) } }
}

/// The query parameter that selects the message about a completed action.
#[derive(Deserialize)]
pub(super) struct Flash {
    #[serde(default)]
    pub(super) flash: String,
}

/// A message about a completed action.
pub(super) fn flash_message(message: Option<&str>) -> Markup {
    html! { @if let Some(message) = message { p.good role="status" { (message) } } }
}

/// A link to the API documentation.
pub(super) fn docs_link(prefix: &Prefix) -> Markup {
    html! { a href=(prefix.path(DOCS)) { "API documentation" } }
}

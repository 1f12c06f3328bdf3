//! The layouts of pages: with the menu of a user, with the side menu of the administration, and a
//! card without a menu.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};
use serde::Deserialize;

use super::admin::SECTIONS;
use super::csrf::Csrf;
use super::icons::{MARK, icon, symbols};
use super::text::email;
use super::{
    ACCOUNT, ADMIN, BRAND_STYLE_PATH, HOME, ICON_PATH, LOGO_PATH, PAGE_POLICY, SCRIPT_PATH,
    SIGN_OUT, STYLE_PATH,
};
use crate::domain::{Permission, Timestamp, User};
use crate::http::App;
use crate::http::brand::Brand;
use crate::http::urls::Prefix;
use crate::service::OwnAccount;

/// Keeps a page that opened one of ours in a window from accessing that window.
pub(super) const OPENER: (HeaderName, HeaderValue) = (
    HeaderName::from_static("cross-origin-opener-policy"),
    HeaderValue::from_static("same-origin"),
);

/// Extractor: what every page needs: where it is, the brand, and the time.
#[derive(Clone)]
pub(super) struct Site {
    pub(super) prefix: Prefix,
    pub(super) brand: Arc<Brand>,
    pub(super) now: Timestamp,
}

impl Site {
    pub(super) fn of(parts: &Parts, app: &App) -> Self {
        let (brand, now) = (Arc::clone(&app.site.brand), app.service.now());
        Self { prefix: Prefix::of(parts), brand, now }
    }

    /// A path as the browser requests it.
    pub(super) fn path(&self, path: &str) -> String {
        self.prefix.path(path)
    }
}

impl FromRequestParts<App> for Site {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(parts, app))
    }
}

/// The layout of a page.
pub(super) struct Layout<'a> {
    pub(super) site: &'a Site,
    pub(super) title: &'a str,
    /// The current entry of the menu, if it has one.
    pub(super) here: &'a str,
    /// The user who is signed in, and the token of the sign-out form.
    pub(super) requester: Option<(&'a OwnAccount, &'a Csrf)>,
}

impl Layout<'_> {
    /// A page with the menu of the user.
    pub(super) fn page(&self, status: StatusCode, content: &Markup) -> Response {
        let body = html! {
            body {
                (skip_link())
                (self.top(None))
                main #content.mid tabindex="-1" { (content) }
            }
        };
        self.response(status, &body)
    }

    /// A page of the administration, with its side menu.
    pub(super) fn admin_page(&self, status: StatusCode, content: &Markup) -> Response {
        let current = SECTIONS.iter().flat_map(|(_, pages)| pages.iter());
        let current = current.clone().find(|page| page.path == self.here).map(|page| page.name);
        let body = html! {
            body.in-admin {
                (skip_link())
                (self.top(current))
                div.shell {
                    (self.side())
                    main #content tabindex="-1" { (content) }
                }
            }
        };
        self.response(status, &body)
    }

    /// A card without a menu, for people who are not signed in.
    pub(super) fn card(&self, status: StatusCode, content: &Markup) -> Response {
        let Brand { terms, privacy, .. } = self.site.brand.as_ref();
        let body = html! {
            body.out {
                header { (self.brand()) }
                main { div.card { (content) } }
                @if terms.is_some() || privacy.is_some() {
                    footer {
                        @if let Some(url) = terms { a href=(url) { "Terms" } }
                        @if terms.is_some() && privacy.is_some() { " · " }
                        @if let Some(url) = privacy { a href=(url) { "Privacy" } }
                    }
                }
            }
        };
        self.response(status, &body)
    }

    /// The response with its security headers.
    fn response(&self, status: StatusCode, body: &Markup) -> Response {
        let is_faulty = status == StatusCode::UNPROCESSABLE_ENTITY;
        let title = format!("{}{}", if is_faulty { "Error: " } else { "" }, self.title);
        let mut styles = vec![self.site.path(STYLE_PATH)];
        if self.site.brand.accent.is_some() {
            styles.push(self.site.path(BRAND_STYLE_PATH));
        }
        let head = head(self.site, &title, &styles, Some(&self.site.path(SCRIPT_PATH)));
        let page = html! { (DOCTYPE) html lang="en" { (head) (body) } }.into_string();
        let symbols = symbols(&page);
        let page = page.replacen("</body>", &format!("{symbols}</body>"), 1);
        let guards =
            [(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY)), OPENER];
        let mut response = (status, guards, Html(page)).into_response();
        if let Some((_, csrf)) = self.requester {
            csrf.attach(&mut response);
        }
        response
    }

    fn brand(&self) -> Markup {
        brand(self.site)
    }

    /// The bar at the top; `section` is the current section of the administration.
    fn top(&self, section: Option<&str>) -> Markup {
        let entry = |path: &str, name: &str| {
            let is_here =
                if path == ADMIN { self.here.starts_with(ADMIN) } else { self.here == path };
            html! { a href=(self.site.path(path)) aria-current=[is_here.then_some("page")] { (name) } }
        };
        html! {
            header.top {
                (self.brand())
                @if let Some((account, csrf)) = self.requester {
                    nav aria-label="Main" {
                        (entry(HOME, "Home"))
                        (entry(ACCOUNT, "Account"))
                        @if account.user.has(Permission::Read) { (entry(ADMIN, "Administration")) }
                    }
                    (self.user_menu(&account.user, csrf))
                    @if let Some(section) = section {
                        button.places popovertarget="places" {
                            (icon("menu")) "Administration: " (section)
                        }
                    }
                }
            }
        }
    }

    fn user_menu(&self, user: &User, csrf: &Csrf) -> Markup {
        let address = user.email.as_str();
        let entry = |path: &str, symbol, name: &str| {
            html! { a href=(self.site.path(path)) { (icon(symbol)) (name) } }
        };
        html! {
            button.who popovertarget="me" {
                span.avatar aria-hidden="true" { (initials(user)) }
                span.mail { (address) }
                span.unseen { " Your menu" }
                (icon("down"))
            }
            div #me.menu popover="" {
                p {
                    @if let Some(name) = user.full_name() { strong { (name) } br; }
                    small { (email(address)) }
                }
                (entry(HOME, "home", "Home"))
                (entry(ACCOUNT, "user", "Account"))
                @if user.has(Permission::Read) { (entry(ADMIN, "shield", "Administration")) }
                form method="post" action=(self.site.path(SIGN_OUT)) {
                    (csrf.field())
                    button { (icon("out")) "Sign out" }
                }
            }
        }
    }

    fn side(&self) -> Markup {
        html! {
            nav #places.side aria-label="Administration" popover="" {
                button.places popovertarget="places" popovertargetaction="hide" { "Close" }
                ul {
                    @for (group, pages) in SECTIONS {
                        @if !group.is_empty() { li.group { (group) } }
                        @for page in pages {
                            @let current = (page.path == self.here).then_some("page");
                            li {
                                a href=(self.site.path(page.path)) aria-current=[current] {
                                    (icon(page.icon)) (page.name)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn skip_link() -> Markup {
    html! { a.skip href="#content" { "Skip to content" } }
}

/// The logo and the name, which lead to the home page.
pub(super) fn brand(site: &Site) -> Markup {
    html! {
        a.brand href=(site.path(HOME)) {
            @if site.brand.logo.is_some() { img.mark src=(site.path(LOGO_PATH)) alt=""; }
            @else { (MARK) }
            (site.brand.name)
        }
    }
}

/// The first letters of a user's names, or of the address.
fn initials(user: &User) -> String {
    let first = |text: &str| text.chars().next().map(|letter| letter.to_uppercase().to_string());
    let names: String =
        [&user.first_name, &user.last_name].iter().filter_map(|name| first(name)).collect();
    if names.is_empty() { first(user.email.as_str()).unwrap_or_default() } else { names }
}

/// The head of a page, and of `/docs`, which has a layout of its own.
pub(super) fn head(site: &Site, title: &str, styles: &[String], script: Option<&str>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            // Overrides the header's `no-referrer`, with which browsers send `Origin: null` for our
            // own forms. Over plain HTTP, only `Origin` shows that a form is ours.
            meta name="referrer" content="same-origin";
            meta name="robots" content="noindex";
            title { (title) " · " (site.brand.name) }
            @if site.brand.logo.is_some() { link rel="icon" href=(site.path(LOGO_PATH)); }
            @else { link rel="icon" type="image/svg+xml" href=(site.path(ICON_PATH)); }
            @for style in styles { link rel="stylesheet" href=(style); }
            @if let Some(script) = script { script src=(script) defer {} }
        }
    }
}

/// A notice: its tone is `good`, `info`, `warn`, or `bad`.
pub(super) fn notice(tone: &'static str, content: &Markup) -> Markup {
    let (symbol, role) = match tone {
        "good" => ("check", "status"),
        "info" => ("info", "status"),
        _ => ("alert", "alert"),
    };
    html! {
        div class={ "notice " (tone) } role=(role) { (icon(symbol)) div { p { (content) } } }
    }
}

/// The query parameter that selects the message about a completed action.
#[derive(Deserialize)]
pub(super) struct Flash {
    #[serde(default)]
    pub(super) flash: String,
}

/// A message about a completed action.
pub(super) fn flash_message(message: Option<&str>) -> Markup {
    html! { @if let Some(message) = message { (notice("good", &html! { (message) })) } }
}

/// The place of a page below others: links to them.
pub(super) fn crumbs(site: &Site, places: &[(&str, String)]) -> Markup {
    html! {
        nav.crumbs aria-label="Breadcrumb" {
            @for (name, path) in places { a href=(site.path(path)) { (name) } " / " }
        }
    }
}

/// A badge; without a tone, it is gray.
pub(super) fn badge(tone: &'static str, text: &str) -> Markup {
    html! { span class={ "badge " (tone) } { (text) } }
}

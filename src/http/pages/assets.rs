//! The files that pages need: style sheets, the script, and pictures.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::CACHE;
use crate::error::{Error, ErrorKind};
use crate::http::App;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("enhance.js");
const ICON: &str = include_str!("icon.svg");

const CSS: &str = "text/css; charset=utf-8";

fn file(media_type: &'static str, body: impl IntoResponse) -> Response {
    let media_type = HeaderValue::from_static(media_type);
    ([(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, CACHE)], body).into_response()
}

pub(super) async fn style() -> Response {
    file(CSS, STYLE)
}

pub(super) async fn script() -> Response {
    file("text/javascript; charset=utf-8", SCRIPT)
}

pub(super) async fn icon() -> Response {
    file("image/svg+xml", ICON)
}

/// The operator's accent color.
pub(super) async fn brand_style(State(app): State<App>) -> Result<Response, Error> {
    let accent = app.site.brand.accent.as_ref().ok_or_else(not_found)?;
    Ok(file(CSS, accent.style()))
}

/// The operator's logo.
pub(super) async fn logo(State(app): State<App>) -> Result<Response, Error> {
    let logo = app.site.brand.logo.as_ref().ok_or_else(not_found)?;
    Ok(file(logo.media_type, logo.bytes.clone()))
}

fn not_found() -> Error {
    Error::new(ErrorKind::NotFound, "Not Found")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_is_under_24_kilobytes_and_requires_no_feature_of_2024() {
        assert!(STYLE.len() < 24_000, "{}", STYLE.len());
        for new in ["light-dark(", "(from "] {
            assert!(!STYLE.contains(new), "{new}");
        }
        // `color-mix` is newer too, so each use follows a declaration without it.
        for (at, _) in STYLE.match_indices("border-color: color-mix(") {
            assert!(STYLE[..at].ends_with("border: 1px solid var(--tone); "));
        }
        assert_eq!(STYLE.matches("color-mix(").count(), 1);
    }
}

//! `/docs`: the API documentation in Swagger UI, whose files are embedded in the binary.

use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, html};

use super::layout::{OPENER, Site, brand, head};
use super::{CACHE, DOCS, DOCS_PLAIN};
use crate::error::{Error, ErrorKind, Result};
use crate::http::urls::OPENAPI;

/// The content security policy of this page: its own scripts, and requests to this server. Swagger
/// UI sets inline styles and embeds icons in its style sheet.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
                      img-src 'self' data:; connect-src 'self'; form-action 'self'; \
                      base-uri 'none'; frame-ancestors 'none'";

/// A file that the page needs.
struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
    is_packed: bool,
}

/// The files of Swagger UI, as compressed by `build.rs`, and our own.
const FILES: [Asset; 4] = [
    Asset {
        name: "swagger-ui.css",
        kind: CSS,
        bytes: include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui.css.gz")),
        is_packed: true,
    },
    Asset {
        name: "swagger-ui-bundle.js",
        kind: SCRIPT,
        bytes: include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui-bundle.js.gz")),
        is_packed: true,
    },
    Asset { name: "docs.css", kind: CSS, bytes: include_bytes!("docs.css"), is_packed: false },
    Asset { name: "docs.js", kind: SCRIPT, bytes: include_bytes!("docs.js"), is_packed: false },
];

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// Serves a file that the page needs.
pub(super) async fn file(Path(name): Path<String>) -> Result<Response> {
    let file = FILES.into_iter().find(|file| file.name == name);
    let file = file.ok_or_else(|| Error::new(ErrorKind::NotFound, "Not Found"))?;
    let kind = HeaderValue::from_static(file.kind);
    let head = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, CACHE)];
    let mut response = (head, file.bytes).into_response();
    if file.is_packed {
        let gzip = HeaderValue::from_static("gzip");
        response.headers_mut().insert(header::CONTENT_ENCODING, gzip);
    }
    Ok(response)
}

/// The interactive API documentation.
pub(super) async fn docs(site: Site) -> Response {
    let file = |name: &str| format!("{}/{name}", site.path(DOCS));
    let [style, bundle, own_style, own_script] = FILES.map(|file| file.name);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            (head(&site, "API", &[file(style), file(own_style)], None))
            body {
                header.top {
                    (brand(&site))
                    nav aria-label="Documentation" {
                        a href=(site.path(DOCS_PLAIN)) { "Plain version" }
                        a href=(site.path(OPENAPI)) { "openapi.json" }
                    }
                }
                noscript { p { "This page requires JavaScript. The plain version does not." } }
                main #swagger-ui {}
                @for script in [bundle, own_script] { script src=(file(script)) {} }
            }
        }
    };
    let policy = HeaderValue::from_static(POLICY);
    let guards = [(header::CONTENT_SECURITY_POLICY, policy), OPENER];
    (StatusCode::OK, guards, Html(page.into_string())).into_response()
}

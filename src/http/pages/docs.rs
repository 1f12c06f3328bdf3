//! `/docs`: the API, to be read and tried out with Swagger UI, whose files are in the binary.
//! Without scripts there is a page to be read.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};
use serde_json::{Map, Value};

use super::layout::{Layout, OPENER, head};
use super::{CACHE, DOCS, DOCS_PLAIN, HOME};
use crate::error::{Error, ErrorKind, Result};
use crate::http::App;
use crate::http::urls::{OPENAPI, Prefix};

/// What this one page may load and do beside the others: scripts of ours, requests to us. Swagger
/// UI sets styles of single elements, and its icons are in its style sheet.
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

/// Those of Swagger UI, as `build.rs` has packed them, and our own.
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

/// A file that the page needs.
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

/// The API, to be tried out.
pub(super) async fn docs(prefix: Prefix) -> Response {
    let file = |name: &str| format!("{}/{name}", prefix.path(DOCS));
    let [style, bundle, own_style, own_script] = FILES.map(|file| file.name);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            (head(&prefix, "API", &[&file(style), &file(own_style)]))
            body {
                header.top {
                    a.brand href=(prefix.path(HOME)) { "vouchsafe" }
                    a href=(prefix.path(DOCS_PLAIN)) { "As a plain page" }
                    a href=(prefix.path(OPENAPI)) { "openapi.json" }
                }
                noscript { p { "Without scripts, read the plain page." } }
                main #swagger-ui {}
                @for script in [bundle, own_script] { script src=(file(script)) {} }
            }
        }
    };
    let policy = HeaderValue::from_static(POLICY);
    let guards = [(header::CONTENT_SECURITY_POLICY, policy), OPENER];
    (StatusCode::OK, guards, Html(page.into_string())).into_response()
}

/// The API, to be read without scripts.
pub(super) async fn plain(State(app): State<App>, prefix: Prefix) -> Result<Response> {
    let document: Value = serde_json::from_slice(&app.site.document(prefix.as_str()))
        .map_err(|error| Error::internal("cannot show the API", error))?;
    let schemas = &document["components"]["schemas"];
    let content = html! {
        div.head {
            h1 { "vouchsafe API" }
            a href=(prefix.path(OPENAPI)) { "openapi.json" }
        }
        p.soft { (text(&document["info"]["description"])) }
        @for (path, item) in members(&document["paths"]) {
            @for (method, operation) in members(item) {
                (operation_card(path, method, operation))
            }
        }
        h2 { "Bodies" }
        @for (name, schema) in members(schemas) {
            section.card id=(name) {
                h3 { (name) }
                p { (text(&schema["description"])) }
                (fields(schema))
            }
        }
    };
    let layout = Layout { prefix: &prefix, title: "API", here: DOCS_PLAIN, requester: None };
    Ok(layout.page(StatusCode::OK, &content))
}

fn operation_card(path: &str, method: &str, operation: &Value) -> Markup {
    let request = &operation["requestBody"]["content"]["application/json"]["schema"];
    html! {
        section.card {
            h2 { span.method { (method.to_uppercase()) } " " code { (path) } }
            p { b { (text(&operation["summary"])) } }
            p { (text(&operation["description"])) }
            @if operation["security"].is_array() {
                p.soft { "Needs " code { "Authorization: Bearer <token>" } "." }
            }
            @if !request.is_null() {
                p { "Body: " (schema_name(request)) " as JSON" }
            }
            div.scroll {
                table {
                    thead { tr { th { "Status" } th { "Meaning" } th { "Body" } } }
                    tbody {
                        @for (status, response) in members(&operation["responses"]) {
                            tr {
                                td { (status) }
                                td { (text(&response["description"])) }
                                td { (schema_name(&response["content"]["application/json"]["schema"])) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn fields(schema: &Value) -> Markup {
    html! {
        div.scroll {
            table {
                @for (name, field) in members(&schema["properties"]) {
                    tr {
                        th { code { (name) } }
                        td { (schema_name(field)) }
                        td { (text(&field["description"])) }
                    }
                }
            }
        }
    }
}

/// A type in a few words; a body of ours as a link to its description.
fn schema_name(schema: &Value) -> Markup {
    if let Some(name) = schema["$ref"].as_str().and_then(|target| target.rsplit('/').next()) {
        return html! { a href={ "#" (name) } { (name) } };
    }
    match &schema["type"] {
        Value::String(kind) if kind == "array" => {
            html! { "list of " (schema_name(&schema["items"])) }
        }
        Value::String(kind) => html! { (kind) },
        Value::Array(kinds) => html! {
            @for (i, kind) in kinds.iter().enumerate() {
                @if i > 0 { " or " }
                (text(kind))
            }
        },
        _ => html! {},
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter).map(|(name, value)| (name.as_str(), value))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

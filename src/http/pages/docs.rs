//! `/docs/plain`: the API documentation as a page without scripts.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use serde_json::{Map, Value};

use super::DOCS_PLAIN;
use super::layout::{Layout, Site};
use crate::error::{Error, Result};
use crate::http::App;
use crate::http::urls::OPENAPI;

/// The API documentation without scripts.
pub(super) async fn plain(State(app): State<App>, site: Site) -> Result<Response> {
    let document: Value = serde_json::from_slice(&app.site.document(site.prefix.as_str()))
        .map_err(|error| Error::internal("cannot show the API", error))?;
    let schemas = &document["components"]["schemas"];
    let content = html! {
        div.head {
            div {
                h1 { "vouchsafe API" }
                p { (text(&document["info"]["description"])) }
            }
            a.button href=(site.path(OPENAPI)) { "openapi.json" }
        }
        @for (path, item) in members(&document["paths"]) {
            @for (method, operation) in members(item) {
                (operation_card(path, method, operation))
            }
        }
        div.head { h2 { "Schemas" } }
        @for (name, schema) in members(schemas) {
            section.card.api id=(name) {
                h3 { (name) }
                p { (text(&schema["description"])) }
                (fields(schema))
            }
        }
    };
    let layout = Layout { site: &site, title: "API", here: DOCS_PLAIN, requester: None };
    Ok(layout.page(StatusCode::OK, &content))
}

fn operation_card(path: &str, method: &str, operation: &Value) -> Markup {
    let request = &operation["requestBody"]["content"]["application/json"]["schema"];
    html! {
        section.card.api {
            h2 { span.method { (method.to_uppercase()) } " " code { (path) } }
            p { b { (text(&operation["summary"])) } }
            p { (text(&operation["description"])) }
            @if operation["security"].is_array() {
                p.soft { "Requires " code { "Authorization: Bearer <token>" } "." }
            }
            @if !request.is_null() {
                p { "Body: " (schema_name(request)) " as JSON" }
            }
            div.scroll tabindex="0" role="region" aria-label={ "Responses of " (method) " " (path) } {
                table {
                    thead { tr { th scope="col" { "Status" } th scope="col" { "Meaning" } th scope="col" { "Body" } } }
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
        div {
            table {
                @for (name, field) in members(&schema["properties"]) {
                    tr {
                        th scope="row" { code { (name) } }
                        td { (schema_name(field)) }
                        td { (text(&field["description"])) }
                    }
                }
            }
        }
    }
}

/// The short name of a type; for a schema of the document, a link to its description.
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

//! The health page.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::super::layout::time;
use super::{AdminContext, HEALTH, table};
use crate::error::Result;

/// The findings of `doctor` about the database, and the number of its rows.
pub(super) async fn health(cx: AdminContext) -> Result<Response> {
    let (cx, (findings, counts, instance)) =
        cx.read(|view| Ok((view.diagnose()?, view.counts()?, view.instance()))).await?;
    let found = html! {
        thead {
            tr {
                th scope="col" { "Check" }
                th scope="col" { "Status" }
                th scope="col" { "Details" }
            }
        }
        tbody {
            @for finding in &findings {
                tr {
                    td { (finding.part) }
                    td { @if finding.is_ok { "OK" } @else { strong.bad { "failed" } } }
                    td { (finding.detail) }
                }
            }
        }
    };
    let is_ok = findings.iter().all(|finding| finding.is_ok);
    let content = html! {
        h1 { "Health" }
        @if is_ok { p.good { "All checks passed." } }
        @else { p.bad role="alert" { "Some checks failed." } }
        (table("Findings", &found))
        section.card aria-labelledby="database" {
            h2 #database { "Database" }
            dl {
                dt { "Instance" } dd { code { (instance.id) } }
                dt { "Created" } dd { (time(instance.created_at)) }
                dt { "Schema version" } dd { (instance.schema_version) }
                dt { "Users" } dd { (counts.users) }
                dt { "Sessions" } dd { (counts.sessions) }
                dt { "Signing keys" } dd { (counts.keys) }
                dt { "Server version" } dd { "vouchsafe " (env!("CARGO_PKG_VERSION")) }
            }
        }
    };
    Ok(cx.page(StatusCode::OK, "Health", HEALTH, &content))
}

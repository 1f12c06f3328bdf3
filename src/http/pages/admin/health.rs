//! The health page: every check, made now, and what the instance is.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::super::icons::icon;
use super::super::layout::{badge, notice};
use super::super::text::{counted, time, time_or};
use super::{AdminContext, HEALTH};
use crate::domain::BoundedCount;
use crate::error::Result;
use crate::service::Finding;

/// The name of a checked part as a heading.
pub(super) fn part_name(part: &str) -> String {
    let mut letters = part.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// The findings of `doctor` about the database, and the number of its rows.
pub(super) async fn health(cx: AdminContext) -> Result<Response> {
    let (cx, (mut findings, counts, summary, instance)) = cx
        .read(|view| Ok((view.diagnose()?, view.counts()?, view.summary()?, view.instance())))
        .await?;
    // Failures first.
    findings.sort_by_key(|finding| finding.is_ok);
    let failed = findings.iter().filter(|finding| !finding.is_ok).count() as u64;
    let exact = BoundedCount::exact;
    let content = html! {
        div.head {
            div { h1 { "Health" } p { "Checked just now." } }
            div.act { a.button href=(cx.path(HEALTH)) { (icon("refresh")) "Check again" } }
        }
        @if failed == 0 {
            (notice("good", &html! { strong { "All checks passed." } }))
        } @else {
            (notice("bad", &html! {
                strong { (counted(failed, "check")) " failed." } " Each says what to do."
            }))
        }
        div.cols {
            section.card aria-labelledby="checks" {
                header { h2 #checks { "Checks" } }
                ul.list { @for finding in &findings { (item(finding)) } }
            }
            section.card aria-labelledby="instance" {
                header { h2 #instance { "Instance" } }
                dl {
                    dt { "Version" } dd { "vouchsafe " (env!("CARGO_PKG_VERSION")) }
                    dt { "Database" } dd { "Schema version " (instance.schema_version) }
                    dt { "Created" } dd { (time(instance.created_at, cx.now())) }
                    dt { "Last backup" } dd { (time_or(summary.last_backup, cx.now(), "None recorded")) }
                    dt { "Users" } dd { (exact(counts.users)) }
                    dt { "Live sessions" } dd { (summary.sessions) }
                    dt { "Signing keys" } dd { (exact(counts.keys)) }
                    dt { "Instance ID" } dd.code { (instance.id) }
                }
            }
        }
    };
    Ok(cx.page(StatusCode::OK, "Health", HEALTH, &content))
}

fn item(finding: &Finding) -> Markup {
    use crate::error::Remedy;
    let remedy = match &finding.remedy {
        Some(Remedy::RestoreBackup) => Some("vouchsafe db restore"),
        Some(Remedy::AcceptLoss) => Some("vouchsafe db accept-loss"),
        Some(Remedy::SealKeys) => Some("vouchsafe key seal"),
        Some(Remedy::CreateSuperuser) => Some("vouchsafe createsuperuser"),
        Some(Remedy::VerifyAuditLog) => Some("vouchsafe audit verify"),
        _ => (!finding.is_ok).then_some("vouchsafe doctor"),
    };
    html! {
        li class=(if finding.is_ok { "good" } else { "bad" }) {
            (icon(if finding.is_ok { "check" } else { "alert" }))
            div {
                strong { (part_name(finding.part)) }
                p { (part_name(&finding.detail)) "." }
                @if let Some(command) = remedy {
                    p { "On the machine of the database, run " code { (command) } "." }
                }
            }
            (if finding.is_ok { badge("good", "OK") } else { badge("bad", "Failed") })
        }
    }
}

//! A download of what is stored about a user.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::current_user::RequireUser;
use crate::error::Result;
use crate::http::blocking::BlockingPool;
use crate::service::SessionPage;
use crate::wire::{EventBody, SessionBody, UserBody, to_json};

/// The maximum number of events and sessions in the download.
const MAX_EXPORTED: u32 = 10_000;

/// The user's profile, live sessions, and newest events, without secrets, and without who
/// administrators are. `truncated` says whether the limit left something out.
pub(super) async fn data(requester: RequireUser) -> Result<Response> {
    let body = BlockingPool::run_with(None, move || {
        let account = &requester.account;
        let now = requester.site.now;
        let page = SessionPage { after: None, limit: MAX_EXPORTED };
        let live = account.sessions(page)?;
        let mut truncated = live.has_more;
        let address = account.user.email.to_string();
        let sessions: Vec<_> = live
            .sessions
            .iter()
            .map(|session| SessionBody::new(session, address.clone(), now))
            .collect();
        // Read one more than exported, to find out whether there are more.
        let mut events = account.activity(&[], MAX_EXPORTED + 1)?;
        truncated |= events.len() > MAX_EXPORTED as usize;
        events.truncate(MAX_EXPORTED as usize);
        let own = format!("user:{}", account.user.id);
        let events: Vec<_> = events
            .into_iter()
            .map(|mut event| {
                // Who and where an administrator is, is not the user's data.
                if event.actor != own && event.actor != "unknown" {
                    "administrator".clone_into(&mut event.actor);
                    event.origin.clear();
                    // The digest would allow guessing both.
                    event.digest.clear();
                }
                EventBody::from(&event)
            })
            .collect();
        let groups: Vec<_> = account.user.groups.iter().map(ToString::to_string).collect();
        to_json(&json!({
            "user": UserBody::from(&account.user),
            "groups": groups,
            "sessions": sessions,
            "activity": events,
            "truncated": truncated,
        }))
    })
    .await?;
    let kind = HeaderValue::from_static("application/json");
    let disposition = HeaderValue::from_static("attachment; filename=\"account.json\"");
    let head = [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)];
    Ok((StatusCode::OK, head, body).into_response())
}

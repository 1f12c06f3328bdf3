//! Downloads of the audit log: the events that a page selects, as JSON Lines or CSV.
//!
//! The events are read and sent in batches, so that a log of any length needs little memory, and no
//! database transaction waits for a slow client.

use axum::body::{Body, Bytes};
use axum::extract::Query;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use http_body_util::channel::Channel;

use super::super::activity::ToldEvent;
use super::AdminContext;
use super::audit_query::AuditQuery;
use crate::domain::{EventFilter, EventLimit};
use crate::error::{Error, Result};
use crate::service::View;
use crate::wire::{escape_cell, format_time};

/// The number of events in a batch.
const BATCH: u32 = 500;

#[derive(Clone, Copy)]
enum Format {
    JsonLines,
    Csv,
}

const CSV_HEADER: &str = "sequence,at,event,action,actor,subject,origin,detail,digest\n";

/// The selected events as JSON Lines, oldest first.
pub(super) async fn jsonl(cx: AdminContext, Query(wanted): Query<AuditQuery>) -> Result<Response> {
    export(cx, wanted, Format::JsonLines).await
}

/// The selected events as CSV, oldest first.
pub(super) async fn csv(cx: AdminContext, Query(wanted): Query<AuditQuery>) -> Result<Response> {
    export(cx, wanted, Format::Csv).await
}

async fn export(cx: AdminContext, wanted: AuditQuery, format: Format) -> Result<Response> {
    // Events that are recorded during the download do not belong to it, so that it ends.
    let (cx, filter) = cx
        .read(move |view| {
            let end = view.head()?.sequence + 1;
            let filter = wanted.filter(view)?;
            Ok(filter.map(|filter| {
                let before = Some(filter.before.map_or(end, |before| before.min(end)));
                EventFilter { before, limit: Some(EventLimit::First(BATCH)), ..filter }
            }))
        })
        .await?;
    let (mut sender, body) = Channel::<Bytes, Error>::new(1);
    if let Format::Csv = format {
        // The channel is empty, so this does not wait.
        let _ = sender.send_data(Bytes::from_static(CSV_HEADER.as_bytes())).await;
    }
    tokio::spawn(async move {
        let (mut cx, Some(mut filter)) = (cx, filter) else { return };
        loop {
            let asked = filter.clone();
            let (next, (text, last)) = match cx.read(move |view| batch(view, &asked, format)).await
            {
                Ok(read) => read,
                // The client sees that the download is incomplete.
                Err(error) => return sender.abort(error),
            };
            cx = next;
            let Some(last) = last else { return };
            filter.after = Some(last);
            // Fails if the client has gone.
            if sender.send_data(text.into()).await.is_err() {
                return;
            }
        }
    });
    let (media_type, disposition) = match format {
        Format::JsonLines => ("application/jsonl", "attachment; filename=\"events.jsonl\""),
        Format::Csv => ("text/csv; charset=utf-8", "attachment; filename=\"events.csv\""),
    };
    let head = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static(disposition)),
    ];
    Ok((head, Body::new(body)).into_response())
}

/// The next events as text, and the sequence number of the last one.
fn batch(view: &View<'_>, filter: &EventFilter, format: Format) -> Result<(Vec<u8>, Option<u64>)> {
    let events = view.listed_events(filter)?;
    let last = events.last().map(|event| event.sequence);
    let told = ToldEvent::all(view, events)?;
    let text = match format {
        Format::JsonLines => {
            told.iter().flat_map(|told| [told.raw().as_bytes(), b"\n"].concat()).collect()
        }
        Format::Csv => rows(&told)?,
    };
    Ok((text, last))
}

fn rows(events: &[ToldEvent]) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for told in events {
        let event = &told.event;
        let cells = [
            event.sequence.to_string(),
            format_time(event.at),
            escape_cell(&told.to_text()),
            event.action.clone(),
            escape_cell(&event.actor),
            escape_cell(&event.subject),
            escape_cell(&event.origin),
            escape_cell(&event.detail),
            event.digest.clone(),
        ];
        writer.write_record(cells).map_err(|cause| Error::internal("cannot write CSV", cause))?;
    }
    writer.into_inner().map_err(|_| Error::internal("cannot write CSV", "the buffer is not empty"))
}

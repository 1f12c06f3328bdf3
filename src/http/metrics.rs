//! `/metrics` for Prometheus.
//!
//! Names, units, and labels follow <https://prometheus.io/docs/practices/naming/>. No label
//! contains user data or values that clients choose freely, so the number of series is bounded.

use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::{EncodeLabelSet, text::encode};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};
use tokio::time::Instant;

use super::App;
use crate::error::{Error, Result};

/// The path of the metrics.
pub(super) const PATH: &str = "/metrics";

/// The content type of OpenMetrics.
const KIND: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    method: &'static str,
    route: Arc<str>,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RouteLabels {
    route: Arc<str>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct JobRun {
    job: &'static str,
    result: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct JobName {
    job: &'static str,
}

/// The counters since the start.
#[derive(Clone)]
pub(super) struct Metrics {
    requests: Family<RequestLabels, Counter>,
    seconds: Family<RouteLabels, Histogram, fn() -> Histogram>,
}

impl Metrics {
    pub(super) fn new() -> Self {
        // From 0.1 ms for a session check to 3 s for a sign-in that waits for other hashes.
        let histogram = || Histogram::new(exponential_buckets(0.0001, 2.0, 16));
        Self { requests: Family::default(), seconds: Family::new_with_constructor(histogram) }
    }

    /// All metrics in the text format.
    fn text(&self, app: &App) -> Result<String> {
        let mut registry = Registry::with_prefix("vouchsafe");
        let build = Info::new(vec![("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("build", "Version of the server", build);
        registry.register("http_requests", "Requests answered", self.requests.clone());
        registry.register_with_unit(
            "http_request_duration",
            "Time from the request headers to the response headers",
            Unit::Seconds,
            self.seconds.clone(),
        );
        let gauges = [
            (
                "database_open",
                "0 while the database is unchecked, damaged, moved, or replaced; otherwise 1",
                i64::from(app.service.check_open().is_ok()),
            ),
            ("sign_ins_in_progress", "Sign-ins hashing or writing", app.blocking.hashing()),
        ];
        for (name, help, value) in gauges {
            registry.register(name, help, ConstGauge::new(value));
        }
        let jobs = Family::<JobRun, Counter>::default();
        let successes = Family::<JobName, Gauge>::default();
        for (job, status) in app.service.job_statuses() {
            let job_name = job.name();
            for (result, count) in [("success", status.succeeded), ("failure", status.failed)] {
                jobs.get_or_create(&JobRun { job: job_name, result }).inc_by(count);
            }
            if let Some(at) = status.last_success {
                successes.get_or_create(&JobName { job: job_name }).set(at.as_second());
            }
        }
        registry.register("job_runs", "Runs of periodic work, by result", jobs);
        registry.register_with_unit(
            "job_last_success_timestamp",
            "When the last successful run of periodic work ended",
            Unit::Seconds,
            successes,
        );
        let mut text = String::new();
        encode(&mut text, &registry)
            .map_err(|error| Error::internal("cannot write the metrics", error))?;
        Ok(text)
    }
}

/// Counts a request and its response.
pub(super) async fn count(
    State(metrics): State<Metrics>,
    path: Option<MatchedPath>,
    request: Request,
    next: Next,
) -> Response {
    let start = Instant::now();
    let method = method_label(request.method());
    // All paths without a route share one label.
    let route: Arc<str> = path.as_ref().map_or("none", MatchedPath::as_str).into();
    let response = next.run(request).await;
    let asked = RouteLabels { route: Arc::clone(&route) };
    metrics.seconds.get_or_create(&asked).observe(start.elapsed().as_secs_f64());
    let status = response.status().as_u16();
    metrics.requests.get_or_create(&RequestLabels { method, route, status }).inc();
    response
}

fn method_label(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

/// The response to Prometheus.
pub(super) async fn scrape(State(app): State<App>) -> Result<impl IntoResponse> {
    let missing = || Error::not_found("Not Found");
    let text = app.metrics.as_ref().ok_or_else(missing)?.text(&app)?;
    Ok(([(header::CONTENT_TYPE, KIND)], text))
}

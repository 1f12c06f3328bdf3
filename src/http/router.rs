//! The routes, and the middleware for every request and response.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRef, OriginalUri, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

use super::blocking::BlockingPool;
use super::error::{detail, panicked};
use super::metrics::{self, Metrics};
use super::request_id::RequestIds;
use super::spray::Spray;
use super::{BasePath, Brand, Options, TrustedProxy, api, body, log, pages, urls};
use crate::service::Service;

/// The state that all handlers share: one pointer, because each request clones it many times.
#[derive(Clone)]
pub(super) struct App(Arc<AppInner>);

pub(super) struct AppInner {
    pub(super) service: Service,
    pub(super) blocking: BlockingPool,
    pub(super) site: SharedConfig,
    pub(super) spray: Arc<Spray>,
    /// The metrics, if they are enabled.
    pub(super) metrics: Option<Metrics>,
}

impl Deref for App {
    type Target = AppInner;

    fn deref(&self) -> &AppInner {
        &self.0
    }
}

/// The settings that are the same for every request.
pub(super) struct SharedConfig {
    pub(super) base_path: BasePath,
    pub(super) trusted_proxies: Vec<TrustedProxy>,
    /// The OpenAPI document, cached after the first request: creating it takes half a megabyte.
    pub(super) document: OnceLock<Bytes>,
    /// Whether `/docs` and `/openapi.json` are served.
    pub(super) has_docs: bool,
    pub(super) brand: Arc<Brand>,
    /// Whether other machines can reach the server.
    pub(super) is_public: bool,
    /// The existing paths, to redirect requests with a missing or superfluous final slash.
    pub(super) paths: BTreeSet<&'static str>,
}

impl SharedConfig {
    /// The OpenAPI document with `mounted_at` as the server's URL, or with the base path if that is
    /// empty.
    pub(super) fn document(&self, mounted_at: &str) -> Bytes {
        let write = |url: &str| {
            let document = serde_json::to_vec(&api::document(url));
            Bytes::from(document.expect("all keys of the document are strings"))
        };
        if mounted_at.is_empty() || mounted_at == self.base_path.as_str() {
            return self.document.get_or_init(|| write(self.base_path.as_str())).clone();
        }
        write(mounted_at)
    }
}

impl FromRef<App> for Service {
    fn from_ref(app: &App) -> Self {
        app.service.clone()
    }
}

/// The login server as a router, to be nested in any axum program or served by itself.
///
/// Serve it with `into_make_service_with_connect_info::<SocketAddr>()`: without client addresses,
/// throttling treats all clients as one network.
///
/// Spawn [`super::run_jobs`] for as long as the router is served: it checks the database for damage
/// and stores when sessions were last used.
///
/// Nest the router: it has a fallback for unknown paths, so it cannot be merged into a router that
/// also has one. `nest_service` serves the home page at `/auth` and at `/auth/`, `nest` only at
/// `/auth`.
///
/// ```
/// use axum::{Router, extract::FromRef, routing::get};
/// use vouchsafe::{Service, http::{self, CurrentUser}};
///
/// #[derive(Clone)]
/// struct App {
///     service: Service,
/// }
///
/// impl FromRef<App> for Service {
///     fn from_ref(app: &App) -> Self {
///         app.service.clone()
///     }
/// }
///
/// async fn hello(CurrentUser(user): CurrentUser) -> String {
///     format!("Hello, {}!", user.email)
/// }
///
/// let service = Service::in_memory()?;
/// let app: Router = Router::new()
///     .route("/hello", get(hello))
///     .with_state(App { service: service.clone() })
///     .nest_service("/auth", http::router(service));
/// # Ok::<(), vouchsafe::Error>(())
/// ```
pub fn router(service: Service) -> Router {
    router_with(service, Options { base_path: BasePath(String::new()), ..Options::default() })
}

/// As [`router`], with options.
pub fn router_with(service: Service, options: Options) -> Router {
    let Options { base_path, trusted_proxies, docs, metrics, brand, is_public } = options;
    if let Err(error) = service.hash_in_background() {
        tracing::warn!(%error, "cannot hash in the background; sign-ins may delay other requests");
    }
    // Without randomness, request IDs repeat after a restart, which is acceptable.
    let nonce = service.new_nonce().unwrap_or_default();
    let ids = RequestIds::new(&nonce, trusted_proxies.clone());
    let paths = api::paths(docs).chain(pages::paths()).collect();
    let document = OnceLock::new();
    let base = base_path.as_str().to_owned();
    let site = SharedConfig {
        base_path,
        trusted_proxies,
        document,
        has_docs: docs,
        brand: Arc::new(brand),
        is_public,
        paths,
    };
    let metrics = metrics.then(Metrics::new);
    let blocking = BlockingPool::new(&service);
    let app = App(Arc::new(AppInner {
        service,
        blocking,
        site,
        spray: Arc::default(),
        metrics: metrics.clone(),
    }));
    let routes = api::routes(docs).merge(pages::routes(&app));
    let routes = match base.as_str() {
        "" => routes,
        base => routes.clone().nest(base, routes),
    };
    let routes = match metrics {
        Some(_) => routes.route(metrics::PATH, get(metrics::scrape)),
        None => routes,
    };
    let routes = routes.fallback(not_found).method_not_allowed_fallback(method_not_allowed);
    let routes = match metrics {
        Some(metrics) => guarded(routes, ids).layer(from_fn_with_state(metrics, metrics::count)),
        None => guarded(routes, ids),
    };
    routes.with_state(app)
}

/// Adds the layers that every response passes through, outermost first: a panic is answered before
/// the headers are added, and the log sees the final response.
fn guarded<S: Clone + Send + Sync + 'static>(routes: Router<S>, ids: RequestIds) -> Router<S> {
    // Combined into one layer: each `Router::layer` costs two allocations per request.
    routes.layer(
        ServiceBuilder::new()
            .layer(from_fn_with_state(Arc::new(ids), log::request))
            .layer(CatchPanicLayer::custom(panicked))
            .layer(axum::middleware::from_fn(body::refuse_too_large)),
    )
}

/// The OpenAPI document of the server at `base_path`.
pub fn openapi(base_path: &BasePath) -> utoipa::openapi::OpenApi {
    api::document(base_path.as_str())
}

/// Redirects a path with a missing or superfluous final slash, keeping method and body (307), as
/// FastAPI does; answers any other path with 404.
async fn not_found(State(app): State<App>, original: OriginalUri, mut parts: Parts) -> Response {
    let uri = parts.uri.clone();
    let base = app.site.base_path.as_str();
    let known = |path: &str| app.site.paths.contains(path);
    let below = |path: &str| path.is_empty() || known(path);
    // `original` is the requested path; `uri` lacks the part at which a program nests the router.
    let other = with_other_slash(uri.path());
    if known(&other) || (!base.is_empty() && other.strip_prefix(base).is_some_and(below)) {
        let there = with_other_slash(original.path());
        let query = original.query().map(|query| format!("?{query}")).unwrap_or_default();
        return Redirect::temporary(&format!("{there}{query}")).into_response();
    }
    // Browsers get a page, other clients JSON.
    if urls::shows_pages(&parts.headers) {
        return pages::error_page(&app, &mut parts, StatusCode::NOT_FOUND, None).await;
    }
    detail(StatusCode::NOT_FOUND, "Not Found")
}

fn with_other_slash(path: &str) -> String {
    match path.strip_suffix('/') {
        // A path that ends with two slashes is not redirected.
        Some(shorter) if shorter.ends_with('/') => path.to_owned(),
        Some(shorter) => shorter.to_owned(),
        None => format!("{path}/"),
    }
}

async fn method_not_allowed(State(app): State<App>, mut parts: Parts) -> Response {
    let status = StatusCode::METHOD_NOT_ALLOWED;
    // A browser that opens the address of a form is shown a page.
    if urls::shows_pages(&parts.headers) {
        return pages::error_page(&app, &mut parts, status, None).await;
    }
    detail(status, "Method Not Allowed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_is_answered_with_500_and_the_default_headers() {
        use axum::body::Body;
        use axum::http::Request;
        use tower::ServiceExt;
        async fn panics() {
            panic!("s3cret");
        }
        let router: Router =
            guarded(Router::new().route("/", get(panics)), RequestIds::new("x", Vec::new()));
        for _ in 0..2 {
            let request = Request::get("/").body(Body::empty()).unwrap();
            let response = router.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
            assert_eq!(response.headers()["cache-control"], "no-store");
            let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
            assert_eq!(body, r#"{"detail":"Internal Server Error"}"#);
        }
    }
}

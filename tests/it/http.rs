//! The HTTP API, in process and with a fixed clock.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::routing::get;
use serde_json::{Value, json};
use tower::ServiceExt;
use vouchsafe::domain::{Algorithm, NewSession};
use vouchsafe::http::{
    self, CookieUser, CurrentUser, OptionalCookieUser, OptionalUser, TestServer,
};
use vouchsafe::service::Credentials;

use crate::support::{ADA, BOB, PASSWORD, Site};

const UNAUTHENTICATED: &str = r#"{"detail":"Could not validate credentials"}"#;

#[tokio::test]
async fn a_login_response_matches_the_tutorial_byte_for_byte() {
    let site = Site::new();
    let answer = site.login(ADA, PASSWORD).await;
    let token = answer.json()["access_token"].as_str().unwrap().to_owned();
    let id = site.user(ADA).id;
    let expected = format!(
        "{{\"access_token\":\"{token}\",\"token_type\":\"Bearer\",\"user\":{{\"id\":{id},\
         \"email\":\"ada@example.com\",\"first_name\":\"\",\"last_name\":\"\",\"name\":null,\
         \"is_staff\":false,\"is_active\":true,\"is_superuser\":true,\
         \"last_login\":\"2026-11-23T12:00:00.500000Z\",\
         \"date_joined\":\"2026-11-23T12:00:00.500000Z\"}}}}"
    );
    assert_eq!((answer.status, answer.text), (200, expected));
    assert_eq!(answer.headers["content-type"], "application/json");
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert!(!answer.headers.contains_key("www-authenticate"));
}

#[tokio::test]
async fn every_refused_login_gets_the_same_response() {
    let site = Site::new();
    let bob = site.user(BOB);
    site.admin().deactivate(bob.id, false).unwrap();
    site.add("none@example.com", PASSWORD, false);
    let none = site.user("none@example.com");
    site.admin().make_password_unusable(none.id, false, false).unwrap();
    for (email, password) in [
        (ADA, "wrong"),
        (ADA, ""),
        ("nobody@example.com", PASSWORD),
        (BOB, PASSWORD),
        (BOB, "wrong"),
        ("none@example.com", PASSWORD),
        ("", ""),
        ("a\0@example.com", "x"),
        (ADA, &"x".repeat(10_000)),
    ] {
        let answer = site.login(email, password).await;
        assert_eq!((answer.status, answer.text.as_str()), (401, UNAUTHENTICATED), "{email:?}");
        assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    }
}

#[tokio::test]
async fn a_token_is_replaced_in_its_last_minute() {
    let site = Site::new();
    let token = site.token(ADA).await;
    let session = || site.with_token("POST", "/users/session/", &token);
    let day = Duration::from_secs(24 * 3600);
    site.clock.advance(29 * day + Duration::from_secs(24 * 3600 - 61));
    assert_eq!(session().await.json()["access_token"], token);
    site.clock.advance(Duration::from_secs(1));
    let rolled = session().await.json();
    assert_ne!(rolled["access_token"], token, "59.5 s are left");
    assert_eq!(rolled["token_type"], "Bearer");
    assert_eq!(session().await.status, 200, "the old token is valid until it expires");
    site.clock.advance(Duration::from_secs(59));
    assert_eq!(session().await.status, 200);
    site.clock.advance(Duration::from_secs(1));
    let expired = session().await;
    assert_eq!((expired.status, expired.text.as_str()), (401, UNAUTHENTICATED));
    let fresh = rolled["access_token"].as_str().unwrap();
    assert_eq!(site.with_token("POST", "/users/session/", fresh).await.status, 200);
}

#[tokio::test]
async fn users_me_returns_the_user_of_the_token() {
    let site = Site::new();
    let token = site.token(ADA).await;
    let me = site.with_token("GET", "/users/me/", &token).await;
    assert_eq!((me.status, &me.json()["email"]), (200, &ADA.into()));
    let me = site.get("/users/me/").await;
    assert_eq!((me.status, me.text.as_str()), (401, r#"{"detail":"Not authenticated"}"#));
    assert_eq!(me.header("www-authenticate"), Some("Bearer"));
}

#[tokio::test]
async fn a_logout_ends_the_session() {
    let site = Site::new();
    let (here, there) = (site.token(ADA).await, site.token(ADA).await);
    let out = site.with_token("POST", "/users/logout/", &here).await;
    assert_eq!((out.status, out.text.as_str()), (204, ""));
    assert_eq!(site.with_token("POST", "/users/session/", &here).await.status, 401);
    assert_eq!(site.with_token("POST", "/users/logout/", &here).await.status, 401);
    assert_eq!(site.with_token("POST", "/users/session/", &there).await.status, 200);
}

#[tokio::test]
async fn a_deactivation_takes_effect_immediately() {
    let site = Site::new();
    let token = site.token(BOB).await;
    let bob = site.user(BOB);
    site.admin().deactivate(bob.id, false).unwrap();
    for (method, path) in
        [("POST", "/users/session/"), ("GET", "/users/me/"), ("POST", "/users/logout/")]
    {
        let answer = site.with_token(method, path, &token).await;
        assert_eq!((answer.status, answer.text.as_str()), (401, UNAUTHENTICATED), "{path}");
    }
}

#[tokio::test]
async fn a_token_for_another_audience_is_refused_but_can_be_refreshed() {
    let site = Site::new();
    let new_session = NewSession { audience: vec!["billing".to_owned()], ..NewSession::default() };
    let login = site.service.login(&Credentials::new(ADA, PASSWORD), &new_session).unwrap();
    let token = login.token.expose();
    assert_eq!(site.with_token("GET", "/users/me/", token).await.status, 401);
    assert_eq!(site.with_token("POST", "/users/session/", token).await.status, 200);
}

#[tokio::test]
async fn a_token_is_read_from_exactly_one_authorization_header() {
    let site = Site::new();
    let token = site.token(ADA).await;
    let send = |values: Vec<String>, uri: &'static str| {
        let mut request = Request::post(uri);
        for value in values {
            request = request.header("authorization", value);
        }
        site.send(request.body(Body::from(format!("access_token={token}"))).unwrap())
    };
    let path = "/users/session/";
    for good in [format!("Bearer {token}"), format!("bearer {token}"), format!("BEARER  {token}")] {
        assert_eq!(send(vec![good], path).await.status, 200);
    }
    for bad in [
        String::new(),
        "Bearer".to_owned(),
        "Bearer ".to_owned(),
        format!("Token {token}"),
        format!("Bearer\t{token}"),
        token.clone(),
        format!("Bearer {token} x"),
        format!("Bearer {token},"),
    ] {
        assert_eq!(send(vec![bad.clone()], path).await.status, 401, "{bad:?}");
    }
    assert_eq!(send(vec![], "/users/session/?access_token=x").await.status, 401);
    let twice = vec![format!("Bearer {token}"), format!("Bearer {token}")];
    assert_eq!(send(twice, path).await.status, 401);
}

#[tokio::test]
async fn a_login_body_above_64_kib_is_refused_with_413() {
    let site = Site::new();
    let send = |body: String| {
        let request = Request::post("/users/login/").header("content-type", "application/json");
        site.send(request.body(Body::from(body)).unwrap())
    };
    let sized = |size: usize| {
        let body = format!(r#"{{"username":"{}","password":"x"}}"#, "a");
        format!(r#"{{"username":"{}","password":"x"}}"#, "a".repeat(1 + size - body.len()))
    };
    assert_eq!(send(sized(64 * 1024)).await.status, 401);
    assert_eq!(send(sized(64 * 1024 + 1)).await.status, 413);
    assert_eq!(send(format!("{{\"username\":{}", "[".repeat(1_000_000))).await.status, 422);
    assert_eq!(send("x".repeat(1_000_000)).await.status, 422);
}

#[tokio::test]
async fn a_validation_error_names_the_field_and_does_not_echo_the_input() {
    let site = Site::new();
    for (body, faults) in [
        (r#"{"password":"s3cret"}"#, json!([["missing", ["body", "username"]]])),
        (
            r#"{"username":["s3cret"],"password":"x"}"#,
            json!([["string_type", ["body", "username"]]]),
        ),
        (r#"{"username":"s3cret"#, json!([["json_invalid", ["body", 19]]])),
        ("{\"a\":\n é s3cret}", json!([["json_invalid", ["body", 7]]])),
        (r#"["s3cret"]"#, json!([["model_attributes_type", ["body"]]])),
        ("", json!([["missing", ["body"]]])),
    ] {
        let request = Request::post("/users/login/").header("content-type", "application/json");
        let answer = site.send(request.body(Body::from(body)).unwrap()).await;
        let found = answer.json()["detail"].as_array().unwrap().clone();
        let found: Vec<_> =
            found.iter().map(|fault| json!([fault["type"], fault["loc"]])).collect();
        assert_eq!((answer.status, json!(found)), (422, faults), "{body}");
        assert!(!answer.text.contains("s3cret"), "{}", answer.text);
    }
}

#[tokio::test]
async fn keys_are_published_and_secrets_are_not() {
    let site = Site::new();
    let first = site.get("/.well-known/jwks.json").await;
    assert_eq!(first.status, 200);
    assert_eq!(first.header("cache-control"), Some("public, max-age=300"));
    assert_eq!(first.json()["keys"].as_array().unwrap().len(), 2, "keys are created on first use");
    site.admin().rotate_key(Some(Algorithm::Hs256)).unwrap();
    let set = site.get("/.well-known/jwks.json").await.json();
    assert!(set["keys"].as_array().unwrap().iter().all(|key| key["kty"] == "OKP"), "{set}");
    assert!(set["keys"].as_array().unwrap().iter().all(|key| key.get("d").is_none()), "{set}");
}

#[tokio::test]
async fn a_missing_or_extra_trailing_slash_redirects() {
    let site = Site::new();
    for (path, location) in [
        ("/users/login", "/users/login/"),
        ("/users/session?x=1", "/users/session/?x=1"),
        ("/health/", "/health"),
        ("/api/v1/users/me", "/api/v1/users/me/"),
        ("/admin", "/admin/"),
        ("/api/v1/", "/api/v1"),
    ] {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.header("location")), (307, Some(location)), "{path}");
    }
    for path in ["/users/login//", "/users", "//", "/api/v1/x", "/api/v1//health"] {
        assert_eq!(site.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn an_unknown_path_gets_a_404_page_in_browsers_and_json_otherwise() {
    let site = Site::new();
    for path in ["/nope", "/admin/nope", "/api/v1/nope"] {
        let request = Request::get(path).header("accept", "text/html,*/*;q=0.8");
        let page = site.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(page.status, 404);
        assert!(page.header("content-type").unwrap().starts_with("text/html"), "{path}");
        assert!(page.text.contains("This page does not exist."), "{path}");
        assert_eq!(site.get(path).await.json()["detail"], "Not Found", "{path}");
    }
}

#[tokio::test]
async fn every_route_is_also_served_under_the_base_path() {
    for (base, found) in [("/api/v1", "/api/v1/health"), ("/x/y", "/x/y/health"), ("", "/health")] {
        let site = Site::at(&base.parse().unwrap());
        assert_eq!(site.get(found).await.status, 200, "{found}");
        assert_eq!(site.get("/health").await.status, 200);
        let servers = site.get("/openapi.json").await.json()["servers"].clone();
        assert_eq!(servers, json!([{ "url": if base.is_empty() { "/" } else { base } }]));
    }
    assert_eq!(Site::at(&"".parse().unwrap()).get("/api/v1/health").await.status, 404);
}

#[tokio::test]
async fn every_answer_has_the_security_headers() {
    let site = Site::new();
    for path in
        ["/health", "/nope", "/users/login", "/users/login/", "/openapi.json", "/docs", "/admin/"]
    {
        let answer = site.get(path).await;
        for (name, part) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("content-security-policy", "default-src 'none'"),
            ("content-security-policy", "frame-ancestors 'none'"),
            ("cache-control", "no-store"),
        ] {
            let value = answer.header(name).unwrap_or_else(|| panic!("{path} lacks {name}"));
            assert!(value.contains(part), "{path} {name}: {value}");
        }
        assert_eq!(answer.header("server"), None);
    }
}

#[tokio::test]
async fn a_wrong_method_is_405() {
    let site = Site::new();
    for (method, path, allow) in [
        ("GET", "/users/login/", "POST"),
        ("DELETE", "/users/session/", "POST"),
        ("TRACE", "/users/session/", "POST"),
        ("POST", "/health", "GET,HEAD"),
        ("PUT", "/api/v1/users/me/", "GET,HEAD"),
    ] {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        let answer = site.send(request).await;
        assert_eq!((answer.status, answer.header("allow")), (405, Some(allow)), "{method} {path}");
        assert_eq!(answer.text, r#"{"detail":"Method Not Allowed"}"#);
    }
}

#[tokio::test]
async fn the_openapi_document_lists_every_route_and_its_answers() {
    let document = Site::new().get("/openapi.json").await.json();
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().cloned().collect();
    let wanted = [
        "/users/login/",
        "/users/session/",
        "/users/logout/",
        "/users/me/",
        "/health",
        "/.well-known/jwks.json",
        "/auth/verify",
        "/openapi.json",
    ];
    assert_eq!(paths, wanted);
    let session = &document["paths"]["/users/session/"]["post"];
    assert_eq!(session["security"], json!([{ "HTTPBearer": [] }]));
    let scheme = &document["components"]["securitySchemes"]["HTTPBearer"];
    assert_eq!((&scheme["type"], &scheme["scheme"]), (&"http".into(), &"bearer".into()));
    let login = &document["paths"]["/users/login/"]["post"];
    for status in ["200", "401", "408", "413", "422", "429", "503", "default"] {
        assert!(login["responses"][status].is_object(), "{status}");
    }
}

#[tokio::test]
async fn every_body_of_the_openapi_document_has_an_example() {
    let document = Site::new().get("/openapi.json").await.json();
    let schemas = &document["components"]["schemas"];
    let has_examples = |name: &str| {
        let fields = schemas[name]["properties"].as_object().unwrap();
        let has_one = |field: &Value| field.get("example").is_some() || field.get("$ref").is_some();
        fields.values().all(has_one)
    };
    let mut bodies = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        for operation in item.as_object().unwrap().values() {
            let answers = operation["responses"].as_object().unwrap().values();
            for body in answers.chain(operation.get("requestBody")) {
                let Some(body) = body["content"].get("application/json") else { continue };
                bodies += 1;
                let name =
                    body["schema"]["$ref"].as_str().map(|name| name.rsplit('/').next().unwrap());
                let has_example = body.get("example").is_some() || name.is_some_and(has_examples);
                assert!(has_example, "{path}: {body}");
            }
            assert!(operation["responses"]["default"].is_object() || path == "/openapi.json");
            assert!(operation["summary"].is_string() && operation["tags"].is_array(), "{path}");
        }
    }
    assert!(bodies > 25, "{bodies}");
}

#[tokio::test]
async fn an_application_can_nest_the_router_and_extract_the_current_user() {
    async fn hello(CurrentUser(user): CurrentUser) -> String {
        format!("Hello, {}!", user.email)
    }
    async fn greeting(OptionalUser(user): OptionalUser) -> String {
        user.map_or("Hello, stranger!".to_owned(), |user| format!("Hello, {}!", user.email))
    }
    let site = Site::new();
    let app = Router::new()
        .route("/hello", get(hello))
        .route("/greeting", get(greeting))
        .with_state(site.service.clone())
        .nest("/auth", http::router(site.service.clone()));
    let ask = |path: &'static str, token: Option<String>| {
        let app = app.clone();
        async move {
            let mut request = Request::get(path);
            if let Some(token) = token {
                request = request.header("authorization", format!("Bearer {token}"));
            }
            let response = app.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
            let status = response.status().as_u16();
            let body = axum::body::to_bytes(response.into_body(), 10_000).await.unwrap();
            (status, String::from_utf8(body.to_vec()).unwrap())
        }
    };
    let token = site.token(ADA).await;
    let hello = "Hello, ada@example.com!".to_owned();
    assert_eq!(ask("/hello", Some(token.clone())).await, (200, hello.clone()));
    assert_eq!(ask("/greeting", Some(token)).await, (200, hello));
    assert_eq!(ask("/hello", None).await.0, 401);
    assert_eq!(ask("/hello", Some("rubbish".to_owned())).await.0, 401);
    let stranger = (200, "Hello, stranger!".to_owned());
    assert_eq!(ask("/greeting", None).await, stranger);
    assert_eq!(ask("/greeting", Some("rubbish".to_owned())).await, stranger);
    assert_eq!(ask("/auth/health", None).await.0, 200);
    assert_eq!(ask("/auth/health/", None).await.0, 307);
    assert_eq!(ask("/auth/nope", None).await.0, 404);
    assert!(ask("/auth/docs", None).await.1.contains("/auth/docs/swagger-ui.css"));
}

#[tokio::test]
async fn a_test_server_starts_and_is_healthy() {
    let server = TestServer::start().unwrap();
    let health = format!("{}/health", server.url());
    let check = || vouchsafe::internals::healthcheck(&health, Duration::from_secs(5));
    std::thread::scope(|scope| scope.spawn(check).join().unwrap()).unwrap();
    assert!(server.service().check_health().is_ok());
}

#[tokio::test]
async fn metrics_are_off_by_default_and_name_no_user() {
    assert_eq!(Site::new().get("/metrics").await.status, 404);
    let site = Site::with(http::Options { metrics: true, ..http::Options::default() });
    site.login(ADA, PASSWORD).await;
    site.login(ADA, "wrong").await;
    for path in ["/users/me/", "/ada@example.com", "/link/s3cret", "/api/v1/health"] {
        site.get(path).await;
    }
    let answer = site.get("/metrics").await;
    let kind = answer.header("content-type").unwrap();
    assert!(kind.starts_with("application/openmetrics-text; version=1.0.0"), "{kind}");
    for line in [
        "# TYPE vouchsafe_http_requests counter",
        "# UNIT vouchsafe_http_request_duration_seconds seconds",
        r#"vouchsafe_http_requests_total{method="POST",route="/users/login/",status="200"} 1"#,
        r#"vouchsafe_http_requests_total{method="POST",route="/users/login/",status="401"} 1"#,
        r#"vouchsafe_http_requests_total{method="GET",route="/users/me/",status="401"} 1"#,
        r#"vouchsafe_http_requests_total{method="GET",route="/api/v1/health",status="200"} 1"#,
        r#"vouchsafe_http_requests_total{method="GET",route="none",status="404"} 1"#,
        r#"vouchsafe_http_request_duration_seconds_count{route="/users/login/"} 2"#,
        "vouchsafe_database_open 1",
        "# EOF",
    ] {
        assert!(answer.text.lines().any(|found| found == line), "{line}\n{}", answer.text);
    }
    for secret in ["ada@", "s3cret"] {
        assert!(!answer.text.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn an_application_can_extract_the_signed_in_user_from_the_cookie() {
    async fn profile(CookieUser(user): CookieUser) -> String {
        user.email.to_string()
    }
    async fn greeting(OptionalCookieUser(user): OptionalCookieUser) -> String {
        user.map_or("stranger".to_owned(), |user| user.email.to_string())
    }
    let site = Site::new();
    let unprotected =
        Router::new().route("/bare", get(profile).post(profile)).with_state(site.service.clone());
    let pages = Router::new()
        .route("/profile", get(profile).post(profile))
        .route("/greeting", get(greeting).post(greeting))
        .with_state(site.service.clone());
    let app = http::protect_from_csrf(pages).merge(unprotected);
    let cookie = site.browser(ADA).await.cookie;
    let token = site.token(ADA).await;
    let ask = |method: &'static str, path: &'static str, headers: Vec<(&'static str, String)>| {
        let app = app.clone();
        async move {
            let request = Request::builder().method(method).uri(path);
            let request =
                headers.into_iter().fold(request, |r, (name, value)| r.header(name, value));
            let response = app.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
            let status = response.status().as_u16();
            let body = axum::body::to_bytes(response.into_body(), 10_000).await.unwrap();
            (status, String::from_utf8(body.to_vec()).unwrap())
        }
    };
    let with_cookie = || vec![("cookie", cookie.clone())];
    let ada = (200, ADA.to_owned());
    assert_eq!(ask("GET", "/profile", with_cookie()).await, ada);
    assert_eq!(ask("GET", "/greeting", with_cookie()).await, ada);
    assert_eq!(ask("GET", "/greeting", vec![]).await, (200, "stranger".to_owned()));
    assert_eq!(ask("GET", "/profile", vec![]).await.0, 401);
    let bearer = vec![("authorization", format!("Bearer {token}"))];
    assert_eq!(ask("GET", "/profile", bearer).await.0, 401);
    let bearer_as_cookie = vec![("cookie", format!("vouchsafe_session={token}"))];
    assert_eq!(ask("GET", "/profile", bearer_as_cookie).await.0, 401);

    assert_eq!(
        ask("POST", "/bare", with_cookie()).await.0,
        403,
        "the route is not protected from CSRF"
    );
    let from = |site: &'static str| {
        let mut headers = with_cookie();
        headers.push(("sec-fetch-site", site.to_owned()));
        headers
    };
    assert_eq!(ask("POST", "/profile", from("same-origin")).await, ada);
    assert_eq!(ask("POST", "/profile", from("cross-site")).await.0, 403);
    assert_eq!(ask("POST", "/greeting", from("cross-site")).await.0, 403);
    // Over TLS, only a cookie with the prefix `__Host-` is accepted.
    let mut over_tls = with_cookie();
    over_tls.push(("x-forwarded-proto", "https".to_owned()));
    assert_eq!(ask("GET", "/profile", over_tls).await.0, 401);
}

#[tokio::test]
async fn a_nested_router_builds_links_with_its_prefix() {
    let site = Site::new();
    let app = Router::new().nest_service("/auth", http::router(site.service.clone()));
    let ask = |path: &'static str| {
        let app = app.clone();
        async move {
            let response =
                app.oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
            let location = response.headers().get("location").cloned();
            let status = response.status().as_u16();
            let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
            (status, location, String::from_utf8(body.to_vec()).unwrap())
        }
    };
    assert_eq!(ask("/auth").await.0, 200);
    assert_eq!(ask("/auth/").await.0, 200);
    assert!(ask("/auth/").await.2.contains("href=\"/auth/signin\""));
    let (status, location, _) = ask("/auth/signin/").await;
    assert_eq!((status, location.unwrap().to_str().unwrap()), (307, "/auth/signin"));
    let document: Value = serde_json::from_str(&ask("/auth/openapi.json").await.2).unwrap();
    assert_eq!(document["servers"][0]["url"], "/auth");
    let own: Value = serde_json::from_str(&site.get("/openapi.json").await.text).unwrap();
    assert_eq!(own["servers"][0]["url"], "/api/v1");
}

#[tokio::test]
async fn a_content_length_above_the_limit_is_refused_with_413_on_every_route() {
    let site = Site::new();
    for path in ["/users/login/", "/health", "/signin", "/admin/", "/nowhere", "/users/me/"] {
        for method in ["GET", "POST"] {
            let request = Request::builder()
                .method(method)
                .uri(path)
                .header("content-length", "65537")
                .body(Body::new(PendingBody))
                .unwrap();
            assert_eq!(site.send(request).await.status, 413, "{method} {path}");
        }
    }
}

/// A body that never yields any data.
struct PendingBody;

impl axum::body::HttpBody for PendingBody {
    type Data = axum::body::Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>> {
        std::task::Poll::Pending
    }
}

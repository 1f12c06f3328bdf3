//! The table of settings.

use std::path::PathBuf;
use std::time::Duration;

use super::{Color, Count, Format, LogFormat, NamedLink, Row, Setting};

/// The commands that issue tokens.
const ISSUING: &[&str] = &["login", "session", "serve"];
const SETTING_PASSWORDS: &[&str] =
    &["createsuperuser", "user add", "user passwd", "plan", "apply", "serve"];
const HASHING: &[&str] = &["createsuperuser", "user add", "user passwd", "apply", "login", "serve"];
const SIGNING: &[&str] = &["session", "login", "logout", "serve", "key", "audit", "db", "doctor"];

/// The commands that print a list.
const LISTING: &[&str] = &[
    "user list",
    "user import status",
    "group list",
    "session list",
    "key list",
    "lockout list",
    "audit list",
    "plan",
    "apply",
    "doctor",
    "where",
];

pub(in crate::cli) const DB: Setting<PathBuf> =
    Setting::new("db", "DATABASE", "Path of the database file, or `postgres://USER@HOST/NAME`")
        .key("db")
        .default("in $STATE_DIRECTORY, or in the user's data directory")
        .sample("\"/var/lib/vouchsafe/vouchsafe.db\"");

pub(in crate::cli) const CONFIG: Setting<PathBuf> =
    Setting::new("config", "PATH", "Path of the settings file").default(
        "config.toml in the user's configuration directory, or /etc/vouchsafe/config.toml",
    );

pub(in crate::cli) const OUTPUT: Setting<Format> =
    Setting::new("output", "FORMAT", "Format of results and errors")
        .key("output")
        .default("table")
        .short('o');

pub(in crate::cli) const COLOR: Setting<Color> =
    Setting::new("color", "WHEN", "When to use colors").key("color").default("auto");

pub(in crate::cli) const UTC: Setting<bool> =
    Setting::new("utc", "", "Show exact times in UTC instead of relative ones")
        .key("utc")
        .sample("true")
        .used_by(LISTING);

pub(in crate::cli) const NO_PAGER: Setting<bool> =
    Setting::new("no-pager", "", "Do not show long lists with $PAGER")
        .key("no_pager")
        .sample("true")
        .used_by(LISTING);

pub(in crate::cli) const NO_INPUT: Setting<bool> =
    Setting::new("no-input", "", "Never prompt; fail with exit code 11 if a value is missing")
        .key("no_input")
        .sample("true")
        .alias("noinput");

pub(in crate::cli) const QUIET: Setting<bool> =
    Setting::new("quiet", "", "Print only results, warnings, and errors")
        .key("quiet")
        .sample("true")
        .short('q');

pub(in crate::cli) const VERBOSE: Setting<Count> = Setting::new(
    "verbose",
    "",
    "Print the database path and the causes of errors; the server logs more",
)
.key("verbose")
.sample("1")
.short('v');

pub(in crate::cli) const MASTER_KEY_FILE: Setting<PathBuf> = Setting::new(
    "master-key-file",
    "PATH",
    "File of the master key, at least 32 random bytes, which seals the signing keys in the \
     database",
)
.key("master_key_file")
.sample("\"/etc/vouchsafe/master.key\"")
.used_by(SIGNING);

pub(in crate::cli) const TOKEN_TTL: Setting<Duration> =
    Setting::new("token-ttl", "DURATION", "Lifetime of a token, such as 12h or 30d")
        .key("token.ttl")
        .default("30d")
        .used_by(ISSUING);

pub(in crate::cli) const TOKEN_ISSUER: Setting<String> = Setting::new(
    "token-issuer",
    "NAME",
    "Issuer of the tokens (`iss`); changing it ends all sessions",
)
.key("token.issuer")
.default("the instance's URN")
.sample("\"https://id.example.com\"")
.used_by(&["login", "session", "logout", "serve"]);

pub(in crate::cli) const SESSION_MAX_AGE: Setting<Duration> = Setting::new(
    "session-max-age",
    "DURATION",
    "Maximum age of a session, however often its token is refreshed; browser sessions end after \
     30 days, or 12 hours without use",
)
.key("session.max_age")
.default("365d")
.used_by(ISSUING);

pub(in crate::cli) const SESSION_LIMIT: Setting<u32> = Setting::new(
    "session-limit",
    "N",
    "Maximum number of live sessions per user; a new session beyond it ends the \
     least recently used one",
)
.key("session.limit")
.default("100")
.used_by(ISSUING);

pub(in crate::cli) const PASSWORD_MIN_LENGTH: Setting<usize> =
    Setting::new("password-min-length", "N", "Minimum length of a new password, in characters")
        .key("password.min_length")
        .default("8")
        .used_by(SETTING_PASSWORDS);

pub(in crate::cli) const PASSWORD_HASH_MEMORY_KIB: Setting<u32> =
    Setting::new("password-hash-memory-kib", "KIB", "Memory of an argon2id hash, in KiB")
        .key("password.hash_memory_kib")
        .default("19456")
        .used_by(HASHING);

pub(in crate::cli) const PASSWORD_HASH_ITERATIONS: Setting<u32> =
    Setting::new("password-hash-iterations", "N", "Iterations of an argon2id hash")
        .key("password.hash_iterations")
        .default("2")
        .used_by(HASHING);

pub(in crate::cli) const PASSWORD_HASH_PARALLELISM: Setting<u32> =
    Setting::new("password-hash-parallelism", "N", "Parallelism of an argon2id hash")
        .key("password.hash_parallelism")
        .default("1")
        .used_by(HASHING);

pub(in crate::cli) const LISTEN: Setting<Vec<String>> = Setting::new(
    "listen",
    "ADDR",
    "Address to listen on: HOST:PORT or unix:PATH; port 0 chooses a free port; may be repeated",
)
.key("serve.listen")
.default("127.0.0.1:8000")
.sample("[\"127.0.0.1:8000\", \"unix:/run/vouchsafe/http.sock\"]")
.of_serve();

pub(in crate::cli) const BASE_PATH: Setting<String> =
    Setting::new("base-path", "PATH", "Path under which every route is served again; `/` for none")
        .key("serve.base_path")
        .default("/api/v1")
        .of_serve();

pub(in crate::cli) const LOG_FORMAT: Setting<LogFormat> =
    Setting::new("log-format", "FORMAT", "Format of the log")
        .key("serve.log_format")
        .default("text")
        .of_serve();

pub(in crate::cli) const MAX_CONNECTIONS: Setting<usize> = Setting::new(
    "max-connections",
    "N",
    "Maximum number of concurrent connections; more have to wait",
)
.key("serve.max_connections")
.default("1024")
.of_serve();

pub(in crate::cli) const TRUSTED_PROXY: Setting<Vec<String>> = Setting::new(
    "trusted-proxy",
    "CIDR",
    "Proxy whose X-Forwarded-* headers are trusted: a network, an address, or `unix`; may be \
     repeated",
)
.key("serve.trusted_proxies")
.sample("[\"10.0.0.0/8\"]")
.of_serve();

pub(in crate::cli) const TLS_CERT: Setting<PathBuf> = Setting::new(
    "tls-cert",
    "PATH",
    "PEM file with the TLS certificate chain of this server; enables HTTPS",
)
.key("serve.tls_cert")
.sample("\"/etc/vouchsafe/cert.pem\"")
.of_serve();

pub(in crate::cli) const TLS_KEY: Setting<PathBuf> = Setting::new(
    "tls-key",
    "PATH",
    "PEM file with the private key of the certificate; SIGHUP reloads both files",
)
.key("serve.tls_key")
.sample("\"/etc/vouchsafe/key.pem\"")
.of_serve();

pub(in crate::cli) const ALLOWED_HOST: Setting<Vec<String>> = Setting::new(
    "allowed-host",
    "HOST",
    "Host that /auth/verify admits users to, such as wiki.example.com or *.example.com; `=GROUP` \
     after it admits only members of the group (or `staff`, `superuser`); may be repeated, and \
     the first match counts",
)
.key("serve.allowed_hosts")
.default("any")
.sample("[\"wiki.example.com\", \"grafana.example.com=staff\"]")
.of_serve();

pub(in crate::cli) const NO_DOCS: Setting<bool> =
    Setting::new("no-docs", "", "Do not serve the API documentation at /docs and /openapi.json")
        .negated_key("serve.docs", "Serve the API documentation at /docs and /openapi.json")
        .sample("true")
        .of_serve();

pub(in crate::cli) const METRICS: Setting<bool> =
    Setting::new("metrics", "", "Serve metrics for Prometheus at /metrics")
        .key("serve.metrics")
        .sample("false")
        .of_serve();

pub(in crate::cli) const BRAND_NAME: Setting<String> =
    Setting::new("brand-name", "NAME", "Name on pages, at most 40 characters")
        .key("brand.name")
        .default("vouchsafe")
        .sample("\"Harbour Tools\"")
        .of_serve();

pub(in crate::cli) const BRAND_LOGO: Setting<PathBuf> =
    Setting::new("brand-logo", "PATH", "SVG or PNG file with the logo on pages, at most 12 KiB")
        .key("brand.logo")
        .sample("\"/etc/vouchsafe/logo.svg\"")
        .of_serve();

pub(in crate::cli) const BRAND_ACCENT: Setting<String> = Setting::new(
    "brand-accent",
    "COLOR",
    "Color of links and buttons on pages, in CSS notation; text needs a readable contrast, so a \
     light color is darkened",
)
.key("brand.accent")
.default("#2b5bc7")
.of_serve();

pub(in crate::cli) const BRAND_MESSAGE: Setting<String> =
    Setting::new("brand-message", "TEXT", "Text on the sign-in page, at most 500 characters")
        .key("brand.message")
        .sample("\"Trouble signing in? Ask the IT desk.\"")
        .of_serve();

pub(in crate::cli) const BRAND_TERMS: Setting<String> =
    Setting::new("brand-terms", "URL", "Address of the terms of service")
        .key("brand.terms")
        .sample("\"https://example.com/terms\"")
        .of_serve();

pub(in crate::cli) const BRAND_PRIVACY: Setting<String> =
    Setting::new("brand-privacy", "URL", "Address of the privacy policy")
        .key("brand.privacy")
        .sample("\"https://example.com/privacy\"")
        .of_serve();

pub(in crate::cli) const LINKS: Setting<Vec<NamedLink>> = Setting::new(
    "link",
    "NAME=URL",
    "Application that the home page links to; may be repeated; in the file, a table with `name` and \
     `url`",
)
.key("links")
.sample("[{ name = \"Wiki\", url = \"https://wiki.example.com\" }]")
.of_serve();

pub(in crate::cli) const SESSION_CACHE: Setting<bool> = Setting::new(
    "session-cache",
    "",
    "On PostgreSQL, answer session checks from memory; what ends a session then takes 0.2 s",
)
.key("serve.session_cache")
.sample("false")
.of_serve();

pub(in crate::cli) const INIT: Setting<bool> = Setting::new(
    "init",
    "",
    "Create the database if there is none; without users, print a link for creating the first \
     superuser",
)
.of_serve();

/// All settings, in the order of the documentation.
pub(in crate::cli) const ALL: &[&dyn Row] = &[
    &DB,
    &CONFIG,
    &OUTPUT,
    &COLOR,
    &UTC,
    &NO_PAGER,
    &NO_INPUT,
    &QUIET,
    &VERBOSE,
    &MASTER_KEY_FILE,
    &LINKS,
    &TOKEN_TTL,
    &TOKEN_ISSUER,
    &SESSION_MAX_AGE,
    &SESSION_LIMIT,
    &PASSWORD_MIN_LENGTH,
    &PASSWORD_HASH_MEMORY_KIB,
    &PASSWORD_HASH_ITERATIONS,
    &PASSWORD_HASH_PARALLELISM,
    &LISTEN,
    &BASE_PATH,
    &LOG_FORMAT,
    &MAX_CONNECTIONS,
    &TRUSTED_PROXY,
    &TLS_CERT,
    &TLS_KEY,
    &ALLOWED_HOST,
    &NO_DOCS,
    &METRICS,
    &SESSION_CACHE,
    &BRAND_NAME,
    &BRAND_LOGO,
    &BRAND_ACCENT,
    &BRAND_MESSAGE,
    &BRAND_TERMS,
    &BRAND_PRIVACY,
    &INIT,
];

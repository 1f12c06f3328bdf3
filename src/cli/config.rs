//! Settings. A flag overrides the environment, the environment overrides the settings file, and the
//! file overrides the defaults. Only this module reads the environment.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use clap::{ArgAction, Args, ValueEnum};
use serde::Deserialize;

use super::places::{DbSource, config_files, default_db};
use crate::error::{Error, Result};
use crate::service::Settings;

/// The format of results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    /// A table.
    #[default]
    Table,
    /// One JSON value.
    Json,
    /// One JSON value per line.
    Jsonl,
}

/// When to use colors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always, also in files and pipes.
    Always,
    /// Never use colors.
    Never,
}

impl From<Color> for clap::ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

/// The format of the server's log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum LogFormat {
    /// Text.
    #[default]
    Text,
    /// One JSON object per line.
    Json,
}

const GLOBAL: &str = "Global options";
const SETTINGS: &str = "Settings";

// `Config::resolve` reads the variables. clap would refuse an empty one, and treat one that is set
// as a conflict with other flags.
#[derive(Args)]
pub(super) struct GlobalArgs {
    /// Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the
    /// user's data directory]
    #[arg(long, global = true, value_name = "PATH", help_heading = GLOBAL)]
    db: Option<PathBuf>,
    /// Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user's
    /// configuration directory, or /etc/vouchsafe/config.toml]
    #[arg(long, global = true, value_name = "PATH", help_heading = GLOBAL)]
    config: Option<PathBuf>,
    /// Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]
    #[arg(long, global = true, value_name = "FORMAT", help_heading = GLOBAL)]
    output: Option<Format>,
    /// When to use colors [env: VOUCHSAFE_COLOR] [default: auto]
    #[arg(long, global = true, value_name = "WHEN", help_heading = GLOBAL)]
    color: Option<Color>,
    /// Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]
    #[arg(long, global = true, alias = "noinput", help_heading = GLOBAL)]
    no_input: bool,
    /// Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]
    #[arg(short, long, global = true, help_heading = GLOBAL)]
    quiet: bool,
    /// Print the database path and the causes of errors; the server logs more [env:
    /// VOUCHSAFE_VERBOSE]
    #[arg(short, long, global = true, action = ArgAction::Count, help_heading = GLOBAL)]
    verbose: u8,

    /// File with at least 32 random bytes that seal the signing keys in the database [env:
    /// VOUCHSAFE_MASTER_KEY_FILE]
    #[arg(long, global = true, value_name = "PATH")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    master_key_file: Option<PathBuf>,
    /// Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]
    #[arg(long, global = true, value_name = "DURATION", value_parser = humantime::parse_duration)]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    token_ttl: Option<Duration>,
    /// Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER]
    /// [default: the instance's URN]
    #[arg(long, global = true, value_name = "NAME")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    token_issuer: Option<String>,
    /// Maximum age of a session, however often its token is refreshed; browser sessions end after
    /// 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]
    #[arg(long, global = true, value_name = "DURATION", value_parser = humantime::parse_duration)]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    session_max_age: Option<Duration>,
    /// Maximum number of live sessions per user; one more ends the least recently used one [env:
    /// VOUCHSAFE_SESSION_LIMIT] [default: 100]
    #[arg(long, global = true, value_name = "N")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    session_limit: Option<u32>,
    /// Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH]
    /// [default: 8]
    #[arg(long, global = true, value_name = "N")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    password_min_length: Option<usize>,
    /// Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default:
    /// 19456]
    #[arg(long, global = true, value_name = "KIB")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    password_hash_memory_kib: Option<u32>,
    /// Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]
    #[arg(long, global = true, value_name = "N")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    password_hash_iterations: Option<u32>,
    /// Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]
    #[arg(long, global = true, value_name = "N")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    password_hash_parallelism: Option<u32>,
}

impl GlobalArgs {
    pub(super) fn wants_json(&self) -> bool {
        let format = self.output.or_else(|| choice("VOUCHSAFE_OUTPUT").ok().flatten());
        format.is_some_and(|format| format != Format::Table)
    }
}

/// The settings file.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "it is the name of the setting")]
struct File {
    db: Option<PathBuf>,
    output: Option<Format>,
    color: Option<Color>,
    no_input: Option<bool>,
    quiet: Option<bool>,
    verbose: Option<u8>,
    master_key_file: Option<PathBuf>,
    token: TokenSection,
    session: SessionSection,
    password: PasswordSection,
    serve: ServeSection,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct TokenSection {
    ttl: Option<String>,
    issuer: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct SessionSection {
    max_age: Option<String>,
    limit: Option<u32>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct PasswordSection {
    min_length: Option<usize>,
    hash_memory_kib: Option<u32>,
    hash_iterations: Option<u32>,
    hash_parallelism: Option<u32>,
}

/// The section of the server in the settings file; `serve` has a flag for each setting.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ServeSection {
    pub(super) listen: Option<Vec<String>>,
    pub(super) base_path: Option<String>,
    pub(super) log_format: Option<LogFormat>,
    pub(super) max_connections: Option<usize>,
    pub(super) trusted_proxies: Option<Vec<String>>,
    pub(super) tls_cert: Option<PathBuf>,
    pub(super) tls_key: Option<PathBuf>,
    pub(super) docs: Option<bool>,
    pub(super) metrics: Option<bool>,
    pub(super) allowed_hosts: Option<Vec<String>>,
}

/// The settings from all sources.
pub(super) struct Config {
    pub(super) db: Option<PathBuf>,
    /// The source of the database's path.
    pub(super) db_source: DbSource,
    pub(super) format: Format,
    pub(super) color: Color,
    pub(super) no_input: bool,
    pub(super) quiet: bool,
    pub(super) verbose: u8,
    pub(super) settings: Settings,
    pub(super) master_key_file: Option<PathBuf>,
    pub(super) serve: ServeSection,
}

impl Config {
    pub(super) fn resolve(args: GlobalArgs) -> Result<Self> {
        let config = args.config.or_else(|| variable("VOUCHSAFE_CONFIG").map(PathBuf::from));
        let (file, config_path) = read_file(config.as_deref())?;
        let (token, session, password) = (file.token, file.session, file.password);
        let source = DbSource::of(args.db.is_some(), file.db.is_some(), config_path);
        let db = args.db.or_else(|| variable("VOUCHSAFE_DB").map(PathBuf::from));
        let no_input = flag(args.no_input, "VOUCHSAFE_NO_INPUT", file.no_input)?;
        let verbose = Some(args.verbose).filter(|count| *count > 0);
        let mut settings = Settings::default();
        let cost = &mut settings.hash_cost;
        let policy = &mut settings.password_policy;
        set(
            &mut settings.token_ttl,
            args.token_ttl.or(duration("VOUCHSAFE_TOKEN_TTL")?),
            token.ttl.as_deref().map(|ttl| parse_duration("token.ttl", ttl)).transpose()?,
        );
        set(
            &mut settings.session_max_age,
            args.session_max_age.or(duration("VOUCHSAFE_SESSION_MAX_AGE")?),
            session
                .max_age
                .as_deref()
                .map(|age| parse_duration("session.max_age", age))
                .transpose()?,
        );
        set(
            &mut settings.max_sessions,
            args.session_limit.or(number("VOUCHSAFE_SESSION_LIMIT")?),
            session.limit,
        );
        set(
            &mut policy.min_length,
            args.password_min_length.or(number("VOUCHSAFE_PASSWORD_MIN_LENGTH")?),
            password.min_length,
        );
        set(
            &mut cost.memory_kib,
            args.password_hash_memory_kib.or(number("VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB")?),
            password.hash_memory_kib,
        );
        set(
            &mut cost.iterations,
            args.password_hash_iterations.or(number("VOUCHSAFE_PASSWORD_HASH_ITERATIONS")?),
            password.hash_iterations,
        );
        set(
            &mut cost.parallelism,
            args.password_hash_parallelism.or(number("VOUCHSAFE_PASSWORD_HASH_PARALLELISM")?),
            password.hash_parallelism,
        );
        settings.issuer =
            args.token_issuer.or(text_variable("VOUCHSAFE_TOKEN_ISSUER")?).or(token.issuer);
        Ok(Self {
            // Made absolute, because SQLite gives `:memory:` and `file:..` a special meaning.
            db: db
                .or(file.db)
                .or_else(default_db)
                .map(std::path::absolute)
                .transpose()
                .map_err(|error| Error::invalid("the path of the database").with_source(error))?,
            format: args.output.or(choice("VOUCHSAFE_OUTPUT")?).or(file.output).unwrap_or_default(),
            color: args.color.or(choice("VOUCHSAFE_COLOR")?).or(file.color).unwrap_or_default(),
            no_input: no_input || is_set("VOUCHSAFE_PROMPT_DISABLED"),
            quiet: flag(args.quiet, "VOUCHSAFE_QUIET", file.quiet)?,
            verbose: verbose.or(number("VOUCHSAFE_VERBOSE")?).or(file.verbose).unwrap_or_default(),
            settings,
            db_source: source,
            master_key_file: args
                .master_key_file
                .or_else(|| variable("VOUCHSAFE_MASTER_KEY_FILE").map(PathBuf::from))
                .or(file.master_key_file),
            serve: file.serve,
        })
    }

    pub(super) fn db(&self) -> Result<&Path> {
        self.db.as_deref().ok_or_else(|| {
            Error::invalid("no home directory is set, so there is no default path for the database")
                .with_hint("name the file with `--db PATH` or VOUCHSAFE_DB")
        })
    }
}

/// Replaces a default by the flag, or else by the value of the settings file.
fn set<T>(default: &mut T, given: Option<T>, file: Option<T>) {
    if let Some(value) = given.or(file) {
        *default = value;
    }
}

/// Whether a switch is on: by its flag, or else its variable, or else the settings file.
pub(super) fn flag(given: bool, name: &str, file: Option<bool>) -> Result<bool> {
    if given {
        return Ok(true);
    }
    match text_variable(name)?.as_deref() {
        None => Ok(file.unwrap_or_default()),
        Some("1" | "true" | "yes" | "on") => Ok(true),
        Some("0" | "false" | "no" | "off") => Ok(false),
        Some(other) => Err(not_a(name, other, "1 or 0")),
    }
}

/// The values of a flag, or else of a variable, separated by commas, or else of the settings file.
pub(super) fn list(
    given: Vec<String>,
    name: &str,
    file: Option<&Vec<String>>,
) -> Result<Option<Vec<String>>> {
    if !given.is_empty() {
        return Ok(Some(given));
    }
    let split = |list: String| list.split(',').map(str::to_owned).collect();
    Ok(text_variable(name)?.map(split).or_else(|| file.cloned()))
}

/// The number in a variable.
pub(super) fn number<T: FromStr>(name: &str) -> Result<Option<T>> {
    let parse = |text: String| text.parse().map_err(|_| not_a(name, &text, "such a number"));
    text_variable(name)?.map(parse).transpose()
}

/// The value of a variable that takes one of a few words.
pub(super) fn choice<T: ValueEnum>(name: &str) -> Result<Option<T>> {
    let parse = |text: String| T::from_str(&text, true).map_err(|_| not_a(name, &text, "a choice"));
    text_variable(name)?.map(parse).transpose()
}

fn duration(name: &str) -> Result<Option<Duration>> {
    text_variable(name)?.as_deref().map(|text| parse_duration(name, text)).transpose()
}

fn not_a(name: &str, value: &str, what: &str) -> Error {
    Error::invalid(format!("{name} is `{value}`, which is not {what}"))
        .with_hint("`vouchsafe --help` lists what it can be")
}

/// The first settings file that exists, and its path.
fn read_file(named: Option<&Path>) -> Result<(File, Option<PathBuf>)> {
    let candidates = named.map_or_else(config_files, |path| vec![path.to_owned()]);
    for path in candidates {
        match fs::read_to_string(&path) {
            Ok(text) => return Ok((parse_file(&text, &path)?, Some(path))),
            Err(error) if named.is_none() && error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                let message = format!("cannot read `{}`", path.display());
                return Err(Error::invalid(message).with_source(error));
            }
        }
    }
    Ok((File::default(), None))
}

fn parse_file(text: &str, path: &Path) -> Result<File> {
    toml::from_str(text).map_err(|error| {
        let message = format!("`{}` is not a settings file: {}", path.display(), error.message());
        let line = error.span().map(|span| 1 + text[..span.start].matches('\n').count());
        match line {
            Some(line) => Error::invalid(message).with_hint(format!("see line {line}")),
            None => Error::invalid(message),
        }
    })
}

#[cfg(fuzzing)]
pub(crate) fn check_settings(text: &str) {
    if let Ok(File { token, .. }) = parse_file(text, Path::new("x")) {
        let _ = token.ttl.map(|ttl| parse_duration("token.ttl", &ttl));
    }
}

fn parse_duration(name: &str, text: &str) -> Result<Duration> {
    humantime::parse_duration(text)
        .map_err(|error| Error::invalid(format!("{name}: `{text}` is not a duration: {error}")))
}

/// A variable that is set and not empty.
#[expect(clippy::disallowed_methods, reason = "this is the file that reads the environment")]
pub(super) fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

/// The text of a variable.
pub(super) fn text_variable(name: &str) -> Result<Option<String>> {
    variable(name)
        .map(|value| {
            value.into_string().map_err(|_| Error::invalid(format!("{name} is not UTF-8 text")))
        })
        .transpose()
}

pub(super) fn is_set(name: &str) -> bool {
    variable(name).is_some_and(|value| value != "0" && value != "false")
}

/// The color mode on a command line that could not be parsed.
pub(super) fn wanted_color(args: &[OsString]) -> Color {
    let value = |pair: &[OsString]| (pair[0] == "--color").then(|| pair[1].clone());
    let by_flag = args.windows(2).find_map(value).or_else(|| {
        let equals = |arg: &OsString| Some(arg.to_str()?.strip_prefix("--color=")?.into());
        args.iter().find_map(equals)
    });
    let word = by_flag.or_else(|| variable("VOUCHSAFE_COLOR"));
    let word = word.and_then(|word| word.into_string().ok()).unwrap_or_default();
    Color::from_str(&word, true).unwrap_or_default()
}

/// Whether a command line that could not be parsed asks for JSON.
pub(super) fn wants_json(args: &[OsString]) -> bool {
    let is_json = |value: &OsStr| value == "json" || value == "jsonl";
    let by_flag = args.windows(2).any(|pair| pair[0] == "--output" && is_json(&pair[1]))
        || args.iter().any(|arg| arg == "--output=json" || arg == "--output=jsonl");
    by_flag || variable("VOUCHSAFE_OUTPUT").is_some_and(|value| is_json(&value))
}

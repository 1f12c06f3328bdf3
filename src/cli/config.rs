//! Settings: a flag before the environment, the environment before the file, the file before the
//! defaults. The only file that reads the environment.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::builder::FalseyValueParser;
use clap::{ArgAction, Args, ValueEnum};
use directories::ProjectDirs;
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::password::HashCost;
use crate::service::Settings;

/// How results are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    /// For people.
    #[default]
    Table,
    /// One JSON value.
    Json,
    /// One JSON value a line.
    Jsonl,
}

/// When colours are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Also into a file or a pipe.
    Always,
    /// Nowhere.
    Never,
}

/// How the server's log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

const SETTINGS: &str = "Settings";

#[derive(Args)]
pub(super) struct GlobalArgs {
    /// The database file [default: in $STATE_DIRECTORY, or in the user's data directory]
    #[arg(long, global = true, value_name = "PATH", env = "VOUCHSAFE_DB")]
    db: Option<PathBuf>,
    /// The settings file [default: config.toml in the user's configuration directory]
    #[arg(long, global = true, value_name = "PATH", env = "VOUCHSAFE_CONFIG")]
    config: Option<PathBuf>,
    /// How results and errors are printed [default: table]
    #[arg(long, global = true, value_name = "FORMAT", env = "VOUCHSAFE_OUTPUT")]
    output: Option<Format>,
    /// When to use colours [default: auto]
    #[arg(long, global = true, value_name = "WHEN", env = "VOUCHSAFE_COLOR")]
    color: Option<Color>,
    /// Never ask; fail with exit code 11 when a value is missing
    #[arg(long, global = true, alias = "noinput", env = "VOUCHSAFE_NO_INPUT")]
    #[arg(value_parser = FalseyValueParser::new())]
    no_input: bool,
    /// Print the answer and errors, nothing else
    #[arg(short, long, global = true, env = "VOUCHSAFE_QUIET")]
    #[arg(value_parser = FalseyValueParser::new())]
    quiet: bool,
    /// Say more about what happens; twice for everything
    #[arg(short, long, global = true, env = "VOUCHSAFE_VERBOSE", action = ArgAction::Count)]
    verbose: u8,

    /// How long a token lives, such as 12h or 30d [default: 30d]
    #[arg(long, global = true, value_name = "DURATION", env = "VOUCHSAFE_TOKEN_TTL")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    #[arg(value_parser = humantime::parse_duration)]
    token_ttl: Option<Duration>,
    /// The issuer that tokens name; to change it ends all sessions [default: the instance's URN]
    #[arg(long, global = true, value_name = "NAME", env = "VOUCHSAFE_TOKEN_ISSUER")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    token_issuer: Option<String>,
    /// The fewest characters of a new password [default: 8]
    #[arg(long, global = true, value_name = "N", env = "VOUCHSAFE_PASSWORD_MIN_LENGTH")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    password_min_length: Option<usize>,
    /// The memory of one argon2id hash in KiB [default: 19456]
    #[arg(long, global = true, value_name = "KIB", env = "VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    password_hash_memory_kib: Option<u32>,
    /// The passes of one argon2id hash [default: 2]
    #[arg(long, global = true, value_name = "N", env = "VOUCHSAFE_PASSWORD_HASH_ITERATIONS")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    password_hash_iterations: Option<u32>,
    /// The lanes of one argon2id hash [default: 1]
    #[arg(long, global = true, value_name = "N", env = "VOUCHSAFE_PASSWORD_HASH_PARALLELISM")]
    #[arg(help_heading = SETTINGS, hide_short_help = true)]
    password_hash_parallelism: Option<u32>,
}

impl GlobalArgs {
    pub(super) fn wants_json(&self) -> bool {
        self.output.is_some_and(|format| format != Format::Table)
    }
}

/// The settings file.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    db: Option<PathBuf>,
    output: Option<Format>,
    color: Option<Color>,
    no_input: bool,
    quiet: bool,
    verbose: u8,
    token: TokenSection,
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
struct PasswordSection {
    min_length: Option<usize>,
    hash_memory_kib: Option<u32>,
    hash_iterations: Option<u32>,
    hash_parallelism: Option<u32>,
}

/// What the settings file says about the server; `serve` has a flag for each.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ServeSection {
    pub(super) listen: Option<Vec<String>>,
    pub(super) base_path: Option<String>,
    pub(super) log_format: Option<LogFormat>,
    pub(super) max_connections: Option<usize>,
}

/// What was decided, from all sources.
pub(super) struct Config {
    db: Option<PathBuf>,
    pub(super) format: Format,
    pub(super) color: Color,
    pub(super) no_input: bool,
    pub(super) quiet: bool,
    pub(super) verbose: u8,
    pub(super) settings: Settings,
    pub(super) serve: ServeSection,
}

impl Config {
    pub(super) fn resolve(args: GlobalArgs) -> Result<Self> {
        let file = read_file(args.config.as_deref())?;
        let ttl = file.token.ttl.map(|ttl| parse_duration(&ttl)).transpose()?;
        let default = Settings::default();
        let cost = HashCost::default();
        let mut settings = Settings {
            token_ttl: args.token_ttl.or(ttl).unwrap_or(default.token_ttl),
            issuer: args.token_issuer.or(file.token.issuer),
            hash_cost: HashCost {
                memory_kib: args
                    .password_hash_memory_kib
                    .or(file.password.hash_memory_kib)
                    .unwrap_or(cost.memory_kib),
                iterations: args
                    .password_hash_iterations
                    .or(file.password.hash_iterations)
                    .unwrap_or(cost.iterations),
                parallelism: args
                    .password_hash_parallelism
                    .or(file.password.hash_parallelism)
                    .unwrap_or(cost.parallelism),
            },
            ..default
        };
        if let Some(min) = args.password_min_length.or(file.password.min_length) {
            settings.password_policy.min_length = min;
        }
        Ok(Self {
            db: args.db.or(file.db).or_else(default_db),
            format: args.output.or(file.output).unwrap_or_default(),
            color: args.color.or(file.color).unwrap_or_default(),
            no_input: args.no_input || file.no_input || is_set("VOUCHSAFE_PROMPT_DISABLED"),
            quiet: args.quiet || file.quiet,
            verbose: args.verbose.max(file.verbose),
            settings,
            serve: file.serve,
        })
    }

    pub(super) fn db(&self) -> Result<&Path> {
        self.db.as_deref().ok_or_else(|| {
            Error::invalid("there is no home directory to keep a database in")
                .with_hint("name the file with `--db PATH` or VOUCHSAFE_DB")
        })
    }
}

fn default_db() -> Option<PathBuf> {
    // systemd names several directories with colons between them; the first is the unit's own.
    let state = variable("STATE_DIRECTORY")
        .and_then(|paths| env::split_paths(&paths).next().filter(|path| path.is_absolute()));
    let directory = state.or_else(|| project().map(|project| project.data_dir().to_owned()));
    directory.map(|directory| directory.join("vouchsafe.db"))
}

fn project() -> Option<ProjectDirs> {
    // An empty home would put the file into whatever directory we happen to be in.
    ProjectDirs::from("", "", "vouchsafe").filter(|project| project.data_dir().is_absolute())
}

fn read_file(named: Option<&Path>) -> Result<File> {
    let usual = || project().map(|project| project.config_dir().join("config.toml"));
    let Some(path) = named.map(Path::to_owned).or_else(usual) else {
        return Ok(File::default());
    };
    let shown = path.display();
    match fs::read_to_string(&path) {
        Ok(text) => toml::from_str(&text).map_err(|error| {
            let message = format!("`{shown}` is not a settings file: {}", error.message());
            let line = error.span().map(|span| 1 + text[..span.start].matches('\n').count());
            match line {
                Some(line) => Error::invalid(message).with_hint(format!("look at line {line}")),
                None => Error::invalid(message),
            }
        }),
        Err(error) if named.is_none() && error.kind() == io::ErrorKind::NotFound => {
            Ok(File::default())
        }
        Err(error) => Err(Error::invalid(format!("cannot read `{shown}`")).with_source(error)),
    }
}

fn parse_duration(text: &str) -> Result<Duration> {
    humantime::parse_duration(text)
        .map_err(|error| Error::invalid(format!("`{text}` is not a duration: {error}")))
}

/// A variable that is set and not empty.
#[expect(clippy::disallowed_methods, reason = "this is the file that reads the environment")]
pub(super) fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

/// A variable whose value has to be text.
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

/// Whether somebody who cannot be understood wants to be answered in JSON.
pub(super) fn wants_json(args: &[OsString]) -> bool {
    let is_json = |value: &OsStr| value == "json" || value == "jsonl";
    let by_flag = args.windows(2).any(|pair| pair[0] == "--output" && is_json(&pair[1]))
        || args.iter().any(|arg| arg == "--output=json" || arg == "--output=jsonl");
    by_flag || variable("VOUCHSAFE_OUTPUT").is_some_and(|value| is_json(&value))
}

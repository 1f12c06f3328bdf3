//! The error type: a kind to branch on, a message, and a remedy.

mod remedy;

use std::error::Error as StdError;
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

pub use remedy::Remedy;

/// The result of every fallible function in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The kind of an [`Error`].
///
/// Each kind has one exit code (`cli`), one HTTP status (`http`), and one stable word in JSON
/// ([`ErrorKind::code`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// A bug, or an unexpected failure of the machine.
    Internal,
    /// A wrong password, an invalid token, or a deactivated user. All have the same message, which
    /// does not disclose the reason.
    Unauthenticated,
    /// Authenticated, but not permitted.
    Forbidden,
    /// No such user, session, key, or group; only administrators see this kind.
    NotFound,
    /// The request conflicts with stored data, such as a taken address or the last superuser.
    Conflict,
    /// The input is invalid.
    Invalid,
    /// Too many attempts; see [`Error::retry_after`].
    Throttled,
    /// The database is missing, busy, damaged, or written by a newer release, or the hashing queue
    /// is full.
    Unavailable,
    /// The stored users differ from the declared ones.
    Drift,
    /// A required value is missing, and there is no terminal to prompt for it.
    PromptNeeded,
    /// A signal interrupted a prompt.
    Interrupted,
}

impl ErrorKind {
    /// The word for this kind in JSON; it never changes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Unauthenticated => "unauthenticated",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Invalid => "invalid",
            Self::Throttled => "throttled",
            Self::Unavailable => "unavailable",
            Self::Drift => "drift",
            Self::PromptNeeded => "prompt_needed",
            Self::Interrupted => "interrupted",
        }
    }
}

/// One problem with an input that can have several, such as a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// A stable word; Django's where Django has one (`password_too_short`).
    pub code: &'static str,
    /// A sentence for the user who entered the input.
    pub message: String,
}

/// A failure.
///
/// The message may be shown to the caller and never contains a secret. The source is for the
/// operator: the command line prints it, and the server only logs it.
#[derive(Clone)]
pub struct Error(Box<ErrorData>);

#[derive(Clone)]
struct ErrorData {
    kind: ErrorKind,
    message: String,
    hint: Option<String>,
    remedy: Option<Remedy>,
    problems: Vec<Problem>,
    retry_after: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    nature: Nature,
}

/// Distinguishes errors of one kind inside this crate.
#[derive(Clone, Default)]
enum Nature {
    #[default]
    Plain,
    /// The database is damaged.
    Damage,
    /// Another thread or process is using the database.
    Busy,
    /// The operation has to write, and the caller does not wait for writes.
    WriteNeeded,
}

impl Error {
    /// Creates an error. The message is lower case, without a full stop, and safe to show.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(ErrorData {
            kind,
            message: message.into(),
            hint: None,
            remedy: None,
            problems: Vec::new(),
            retry_after: None,
            source: None,
            nature: Nature::default(),
        }))
    }

    /// The error for every rejected credential or token.
    pub fn unauthenticated() -> Self {
        Self::new(ErrorKind::Unauthenticated, "Could not validate credentials")
    }

    /// Invalid input.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, message)
    }

    /// A request that conflicts with stored data.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Conflict, message)
    }

    /// An address that belongs to another user; its problem has Django's code `unique`.
    pub(crate) fn email_taken() -> Self {
        let message = "That email address is already taken.";
        Self::conflict(message)
            .with_problems(vec![Problem { code: "unique", message: message.to_owned() }])
    }

    /// An object that does not exist.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotFound, message)
    }

    /// An operation that is currently impossible, or impossible with this database.
    pub(crate) fn unavailable(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Unavailable, message)
    }

    /// A damaged database; none of its contents can be relied on.
    pub(crate) fn damaged(message: impl Into<String>) -> Self {
        let mut error = Self::unavailable(message);
        error.0.nature = Nature::Damage;
        error.with_remedy(Remedy::RestoreBackup)
    }

    /// A database or a queue that is in use; a later attempt may succeed.
    pub(crate) fn busy(message: impl Into<String>) -> Self {
        let mut error = Self::unavailable(message).with_retry_after(Duration::from_secs(1));
        error.0.nature = Nature::Busy;
        error
    }

    /// An operation that has to write, for a caller that does not wait for writes.
    pub(crate) fn write_needed() -> Self {
        let mut error = Self::busy("the caller does not wait for a write");
        error.0.nature = Nature::WriteNeeded;
        error
    }

    /// A file with secrets that other users can open; `mode` is the one that the system reports.
    pub(crate) fn insecure_permissions(path: &Path, mode: impl Into<u32>) -> Self {
        let (shown, mode) = (path.display(), mode.into() & 0o777);
        Self::unavailable(format!("other users can open `{shown}`: its mode is {mode:04o}"))
            .with_hint(format!("run `chmod 600 {shown}`"))
    }

    /// A failure that no input caused; `doing` is the message, such as `cannot write JSON`.
    pub(crate) fn internal(
        doing: impl Into<String>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::new(ErrorKind::Internal, doing).with_source(source)
    }

    /// Adds a fact that helps to correct the error. A command to run is a [`Remedy`] instead.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds a remedy.
    #[must_use]
    pub(crate) fn with_remedy(mut self, remedy: Remedy) -> Self {
        self.0.remedy = Some(remedy);
        self
    }

    /// Prefixes the message with its subject, such as a line and a user.
    #[must_use]
    pub(crate) fn with_subject(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        for problem in &mut self.0.problems {
            problem.message = format!("{what}: {}", problem.message);
        }
        self
    }

    /// Adds the problems of an input.
    #[must_use]
    pub(crate) fn with_problems(mut self, problems: Vec<Problem>) -> Self {
        self.0.problems = problems;
        self
    }

    /// Adds how long to wait before another attempt.
    #[must_use]
    pub(crate) fn with_retry_after(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// Adds the cause.
    #[must_use]
    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into().into());
        self
    }

    /// The kind, to branch on.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// A fact that helps to correct the error.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The remedy, if there is one.
    pub fn remedy(&self) -> Option<&Remedy> {
        self.0.remedy.as_ref()
    }

    /// The problems of the input; empty if the message says everything.
    pub fn problems(&self) -> &[Problem] {
        &self.0.problems
    }

    /// How long to wait before another attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether this was created by [`Error::damaged`].
    pub(crate) fn is_damage(&self) -> bool {
        matches!(self.0.nature, Nature::Damage)
    }

    /// Whether this was created by [`Error::write_needed`].
    pub(crate) fn needs_write(&self) -> bool {
        matches!(self.0.nature, Nature::WriteNeeded)
    }

    /// Whether this was created by [`Error::busy`], or by the variant for callers that do not
    /// wait for writes.
    pub(crate) fn is_busy(&self) -> bool {
        matches!(self.0.nature, Nature::Busy | Nature::WriteNeeded)
    }

    #[cfg(feature = "cli")]
    /// Whether the reader of the output has closed the pipe.
    pub(crate) fn is_broken_pipe(&self) -> bool {
        self.0
            .source
            .as_ref()
            .and_then(|source| source.downcast_ref::<std::io::Error>())
            .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("problems", &self.0.problems)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

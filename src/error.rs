//! The one error type: what happened as a kind to branch on, and as a sentence to read.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The result of everything here that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, as far as a program needs to know.
///
/// Each kind has one exit code (`cli`), one HTTP status (`http`) and one stable word for JSON
/// ([`ErrorKind::code`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// A bug, or a failure of the machine that nobody expected.
    Internal,
    /// Wrong password, dead token, deactivated user: one message for all, so that nothing is told.
    Unauthenticated,
    /// Known, and not allowed.
    Forbidden,
    /// No such user, session or key; said to administrators only.
    NotFound,
    /// The request contradicts what is stored: an email that is taken, the last superuser.
    Conflict,
    /// The input itself is wrong.
    Invalid,
    /// Too many attempts; see [`Error::retry_after`].
    Throttled,
    /// The database is missing, busy, damaged or too new, or there is no room for another hash.
    Unavailable,
    /// What is declared and what is stored differ.
    Drift,
    /// A value is missing and there is nobody to ask.
    PromptNeeded,
    /// Somebody pressed Ctrl-C.
    Interrupted,
}

impl ErrorKind {
    /// The word that stands for this kind in JSON; it never changes.
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

/// One fault of an input that can have several, such as a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// A stable word, Django's where Django has one (`password_too_short`).
    pub code: &'static str,
    /// A sentence for the person who typed it.
    pub message: String,
}

/// A failure.
///
/// The message may be shown to whoever asked and never holds a secret. The source is for the
/// operator: the command line prints it, the server only logs it.
#[derive(Clone)]
pub struct Error(Box<ErrorData>);

#[derive(Clone)]
struct ErrorData {
    kind: ErrorKind,
    message: String,
    hint: Option<String>,
    problems: Vec<Problem>,
    retry_after: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    nature: Nature,
}

/// What tells failures of one kind apart.
#[derive(Clone, Default)]
enum Nature {
    #[default]
    Plain,
    /// What was stored is not what comes back.
    Damage,
    /// Somebody else has it at the moment.
    Busy,
    /// It has to be written, and whoever asked does not wait for that.
    Unwritten,
}

impl Error {
    /// An error of `kind`; `message` is lower case, without a full stop, and safe to show.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(ErrorData {
            kind,
            message: message.into(),
            hint: None,
            problems: Vec::new(),
            retry_after: None,
            source: None,
            nature: Nature::default(),
        }))
    }

    /// The one answer to everybody whose credentials or token are not accepted.
    pub fn unauthenticated() -> Self {
        Self::new(ErrorKind::Unauthenticated, "Could not validate credentials")
    }

    /// Input that cannot be accepted.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, message)
    }

    /// A request that contradicts what is stored.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Conflict, message)
    }

    /// An email that somebody has already; the one problem is Django's `unique`.
    pub fn email_taken() -> Self {
        let message = "That email address is already taken.";
        Self::conflict(message)
            .with_problems(vec![Problem { code: "unique", message: message.to_owned() }])
    }

    /// Nothing is stored under that name.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotFound, message)
    }

    /// Not possible at this moment, or not with this database.
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Unavailable, message)
    }

    /// What was stored is not what comes back, so that nothing of it can be relied on.
    pub fn damaged(message: impl Into<String>) -> Self {
        let mut error = Self::unavailable(message);
        error.0.nature = Nature::Damage;
        error.with_hint("restore it from a backup with `vouchsafe db restore`")
    }

    /// Somebody else has it at the moment: to wait for them may help.
    pub fn busy(message: impl Into<String>) -> Self {
        let mut error = Self::unavailable(message).with_retry_after(Duration::from_secs(1));
        error.0.nature = Nature::Busy;
        error
    }

    /// What was asked has to be written first, which takes longer than the asker waits.
    pub(crate) fn unwritten() -> Self {
        let mut error = Self::busy("this has to be written, and nobody waits for it");
        error.0.nature = Nature::Unwritten;
        error
    }

    /// A file that more people may open than its contents allow; `mode` as the system gives it.
    pub fn too_open(path: &Path, mode: impl Into<u32>) -> Self {
        let (shown, mode) = (path.display(), mode.into() & 0o777);
        Self::unavailable(format!("others may open `{shown}`: its mode is {mode:04o}"))
            .with_hint(format!("run `chmod 600 {shown}`"))
    }

    /// A failure that is nobody's input: `doing` says what was tried.
    pub fn internal(
        doing: impl Into<String>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::new(ErrorKind::Internal, doing).with_source(source)
    }

    /// Adds what to do about it: a command to run, a flag to give.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Puts before the message what it is about, such as a user and a line.
    #[must_use]
    pub fn about(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        for problem in &mut self.0.problems {
            problem.message = format!("{what}: {}", problem.message);
        }
        self
    }

    /// Adds the single faults of an input.
    #[must_use]
    pub fn with_problems(mut self, problems: Vec<Problem>) -> Self {
        self.0.problems = problems;
        self
    }

    /// Adds how long to wait before it is worth trying again.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into().into());
        self
    }

    /// What went wrong, to branch on.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What to do about it, when there is something to do.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The single faults of the input; empty when the message says all.
    pub fn problems(&self) -> &[Problem] {
        &self.0.problems
    }

    /// How long to wait before it is worth trying again.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether it is of [`Error::damaged`].
    pub fn is_damage(&self) -> bool {
        matches!(self.0.nature, Nature::Damage)
    }

    /// Whether it is of [`Error::unwritten`].
    pub(crate) fn is_unwritten(&self) -> bool {
        matches!(self.0.nature, Nature::Unwritten)
    }

    /// Whether it is of [`Error::busy`], or would have been but for the waiting.
    pub fn is_busy(&self) -> bool {
        matches!(self.0.nature, Nature::Busy | Nature::Unwritten)
    }

    /// Whether the reader of our output has gone away, which is no failure of ours.
    pub fn is_broken_pipe(&self) -> bool {
        self.0
            .source
            .as_ref()
            .and_then(|source| source.downcast_ref::<io::Error>())
            .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
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

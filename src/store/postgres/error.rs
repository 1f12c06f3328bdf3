//! Maps failures of the server and the driver to errors.

use std::error::Error as _;
use std::fmt;

use tokio_postgres::error::{DbError, SqlState};

use crate::error::{Error, ErrorKind};
use crate::store::BUSY_TIMEOUT;

/// Maps a failure to an error.
pub(super) fn database_error(cause: tokio_postgres::Error) -> Error {
    let error = match cause.as_db_error() {
        Some(said) => server_error(said),
        None if cause.is_closed() || is_io(&cause) => lost_connection(),
        None => Error::new(ErrorKind::Internal, "the database failed"),
    };
    error.with_source(DriverError(cause))
}

/// A failure with what the server said. Without its details, which can have the values of a row.
#[derive(Debug)]
struct DriverError(tokio_postgres::Error);

impl fmt::Display for DriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_db_error() {
            Some(said) => {
                write!(f, "{}: {} ({})", said.severity(), said.message(), said.code().code())
            }
            None => write!(f, "{}: {}", self.0, innermost(&self.0)),
        }
    }
}

impl std::error::Error for DriverError {}

pub(super) fn lost_connection() -> Error {
    Error::unavailable("the connection to the database was lost").with_retry_after(BUSY_TIMEOUT)
}

fn is_io(cause: &tokio_postgres::Error) -> bool {
    cause.source().is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
}

/// Whether the database has aborted a transaction in favor of another one, so that it may succeed
/// if it is repeated.
pub(super) fn is_retryable(error: &Error) -> bool {
    let cause = error.source().and_then(|source| source.downcast_ref::<DriverError>());
    cause.and_then(|cause| cause.0.code()).is_some_and(|code| {
        *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED
    })
}

/// The error for a failure that the server has reported
/// (<https://www.postgresql.org/docs/15/errcodes-appendix.html>).
fn server_error(said: &DbError) -> Error {
    let code = said.code();
    let starts = |class: &str| code.code().starts_with(class);
    if *code == SqlState::INVALID_SQL_STATEMENT_NAME
        || *code == SqlState::DUPLICATE_PSTATEMENT
        || said.message().contains("pooling mode")
    {
        return pooled();
    }
    if *code == SqlState::UNIQUE_VIOLATION {
        return taken(said.constraint().unwrap_or_default());
    }
    if *code == SqlState::FOREIGN_KEY_VIOLATION {
        return Error::conflict("a user, session, or group was deleted in the meantime");
    }
    if *code == SqlState::CHARACTER_NOT_IN_REPERTOIRE || *code == SqlState::UNTRANSLATABLE_CHARACTER
    {
        return Error::invalid("a text contains a NUL character")
            .with_hint("PostgreSQL cannot store it");
    }
    if *code == SqlState::LOCK_NOT_AVAILABLE || *code == SqlState::QUERY_CANCELED {
        return Error::busy("the database is busy; try again in a moment");
    }
    if *code == SqlState::T_R_DEADLOCK_DETECTED || *code == SqlState::T_R_SERIALIZATION_FAILURE {
        return Error::busy("the database is busy with a conflicting change");
    }
    if *code == SqlState::READ_ONLY_SQL_TRANSACTION {
        return Error::unavailable("the database server accepts no writes")
            .with_hint("connect to the primary server, with a role that may write");
    }
    if *code == SqlState::TOO_MANY_CONNECTIONS {
        return Error::unavailable("the database server has no free connection")
            .with_hint("raise `max_connections`, or run fewer nodes")
            .with_retry_after(BUSY_TIMEOUT);
    }
    if *code == SqlState::INSUFFICIENT_PRIVILEGE {
        return Error::unavailable("the database role lacks a privilege")
            .with_hint("use the role that created the tables");
    }
    if *code == SqlState::DISK_FULL {
        return Error::unavailable("the disk of the database server is full")
            .with_hint("nothing was changed; free some space");
    }
    if *code == SqlState::DATA_CORRUPTED || *code == SqlState::INDEX_CORRUPTED {
        return Error::damaged("the database is damaged");
    }
    // Connection exceptions, and an operator's intervention such as a shutdown.
    if starts("08") || starts("57P") || starts("53") || starts("25P03") || starts("58") {
        return lost_connection();
    }
    if starts("23") {
        return Error::new(ErrorKind::Internal, "the database rejected a value");
    }
    Error::new(ErrorKind::Internal, "the database failed")
}

/// The error for a session that this program shares with other clients.
pub(super) fn pooled() -> Error {
    Error::unavailable("a pooler in transaction mode is between this program and the database")
        .with_hint("set `pool_mode = session` for this database, or connect to the server itself")
}

/// The error for a violated unique constraint: a conflict if a user can cause it.
fn taken(constraint: &str) -> Error {
    match constraint {
        "users_email_folded" => Error::email_taken(),
        "users_pkey" => Error::conflict("the user ID is taken"),
        "groups_name" => Error::conflict("the group exists already"),
        "signing_keys_pkey" => Error::conflict("a key with this ID exists already"),
        "signing_keys_active" => Error::conflict("another key is active"),
        "signing_keys_next" => Error::conflict("another key is next"),
        "secrets_pkey" => Error::conflict("the secret exists already"),
        "credentials_password" => Error::conflict("the user has a password already"),
        _ => Error::new(ErrorKind::Internal, "the database rejected a value"),
    }
}

/// The error for a server that refuses a connection, or cannot be reached.
pub(super) fn connect_error(shown: &str, cause: &tokio_postgres::Error) -> Error {
    let failed = |why: &str| Error::unavailable(format!("cannot connect to `{shown}`: {why}"));
    let code = cause.code().cloned();
    let is = |wanted: SqlState| code.as_ref() == Some(&wanted);
    let error = if is(SqlState::INVALID_PASSWORD)
        || is(SqlState::INVALID_AUTHORIZATION_SPECIFICATION)
    {
        failed("the server refuses the role or its password")
            .with_hint("check the role in the URL, `pg_hba.conf`, and the password file")
    } else if is(SqlState::INVALID_CATALOG_NAME) {
        failed("the server has no such database").with_hint("create it with `createdb` first")
    } else if is(SqlState::TOO_MANY_CONNECTIONS) {
        failed("the server has no free connection")
            .with_hint("raise `max_connections`, or run fewer nodes")
    } else if is(SqlState::CANNOT_CONNECT_NOW) {
        failed("the server is starting or stopping").with_hint("try again in a moment")
    } else if cause.as_db_error().is_some() {
        failed("the server refuses the connection")
    } else {
        let text = format!("{cause}: {}", innermost(cause));
        if text.contains("password missing") {
            failed("the server wants a password")
                .with_hint("put it into the file that `PGPASSFILE` names, or `?password_file=FILE`")
        } else if text.contains("does not support TLS") {
            failed("the server does not offer TLS")
                .with_hint("enable TLS there, or add `?sslmode=disable` for a network you trust")
        } else if text.contains("ertificate") {
            failed("the certificate of the server is not trusted")
                .with_hint("name the file of its authority with `?sslrootcert=FILE`")
        } else if text.contains("database does not allow writes")
            || text.contains("server is in read only")
        {
            failed("no host accepts writes").with_hint("check which host is the primary server")
        } else {
            failed("the server cannot be reached").with_hint("check that it runs, and its address")
        }
    };
    // The driver's own message does not say why.
    let said = cause.as_db_error().map(|said| said.message().to_owned());
    error.with_source(said.unwrap_or_else(|| format!("{cause}: {}", innermost(cause))))
}

fn innermost(error: &dyn std::error::Error) -> String {
    let mut innermost = error.source();
    while let Some(next) = innermost.and_then(std::error::Error::source) {
        innermost = Some(next);
    }
    innermost.map(ToString::to_string).unwrap_or_default()
}

//! The location of a database.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::Timestamp;
use uuid::Uuid;

#[cfg(feature = "postgres")]
use super::PostgresTarget;
use crate::error::{Error, Result};

/// The location of a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// An SQLite file.
    File(PathBuf),
    /// A database on a PostgreSQL server or cluster.
    #[cfg(feature = "postgres")]
    Postgres(Box<PostgresTarget>),
    /// The memory of this process: a new database, which is lost when it is closed.
    Memory {
        /// The identity of the new database.
        instance: Uuid,
        /// The time of its creation.
        created_at: Timestamp,
    },
}

impl FromStr for Location {
    type Err = Error;

    /// Parses a path, or a URL that begins with `postgres://`. Another URL is an error: its scheme
    /// would be taken for the name of a directory.
    fn from_str(text: &str) -> Result<Self> {
        match text.split_once("://") {
            None => Ok(Self::File(PathBuf::from(text))),
            #[cfg(feature = "postgres")]
            Some(("postgres" | "postgresql", _)) => Ok(Self::Postgres(Box::new(text.parse()?))),
            Some((scheme, _)) => {
                Err(Error::invalid(format!("`{scheme}://` is not a supported database"))
                    .with_hint("use the path of an SQLite file, or `postgres://user@host/name`"))
            }
        }
    }
}

impl From<PathBuf> for Location {
    fn from(path: PathBuf) -> Self {
        Self::File(path)
    }
}

impl From<&PathBuf> for Location {
    fn from(path: &PathBuf) -> Self {
        Self::File(path.clone())
    }
}

impl From<&Path> for Location {
    fn from(path: &Path) -> Self {
        Self::File(path.to_owned())
    }
}

impl From<&Self> for Location {
    fn from(location: &Self) -> Self {
        location.clone()
    }
}

impl Location {
    /// The path of a file.
    pub fn path(&self) -> Option<&Path> {
        if let Self::File(path) = self { Some(path) } else { None }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            #[cfg(feature = "postgres")]
            Self::Postgres(target) => target.fmt(f),
            Self::Memory { .. } => f.write_str("memory"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_accepted_and_urls_rejected() {
        for path in ["v.db", "/var/lib/v.db", "a:b", "C:/v.db"] {
            assert_eq!(path.parse::<Location>().unwrap(), Location::from(Path::new(path)));
        }
        for url in ["postgres://user:secret@host/name", "mysql://x", "file:///v.db"] {
            assert!(url.parse::<Location>().is_err(), "{url}");
        }
    }
}

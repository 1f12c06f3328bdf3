//! Apache's `htpasswd -B`: one name and hash per line.

use std::path::Path;

use super::{Visit, lines};
use crate::domain::{Candidate, PasswordHash};
use crate::error::Result;
use crate::service::{ImportRow, RowFault};

/// Reads names and hashes. A name without an `@` becomes an email address at `domain`.
pub(crate) fn read_htpasswd(path: &Path, domain: Option<&str>, visit: Visit<'_>) -> Result<()> {
    lines(path, &mut |number, line| {
        let candidate = match line {
            Some(line) if line.trim().is_empty() || line.starts_with('#') => return Ok(()),
            Some(line) => parse(line, domain),
            None => Err("the line is too long or is not UTF-8".to_owned()),
        };
        let found = line.unwrap_or_default().to_owned();
        let candidate = candidate.map_err(|message| RowFault { message, found });
        visit(ImportRow { number, candidate })
    })
}

fn parse(line: &str, domain: Option<&str>) -> Result<Candidate, String> {
    let (name, hash) = line.split_once(':').ok_or("the line has no colon")?;
    let email = match domain {
        Some(domain) if !name.contains('@') => format!("{name}@{domain}"),
        _ => name.to_owned(),
    };
    // The text after a second colon is a comment.
    let hash = hash.split(':').next().unwrap_or_default();
    Ok(Candidate { email, hash: Some(PasswordHash::new(hash)), ..Candidate::default() })
}

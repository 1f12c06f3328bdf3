//! Which programs behind a proxy a user may enter.

use std::fmt;
use std::str::FromStr;

use super::User;
use crate::error::{Error, Result};

/// What a user belongs to: the rights that this program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Those who may look at the administration.
    Staff,
    /// Those who may do everything.
    Superuser,
}

impl Group {
    /// All groups.
    pub const ALL: [Self; 2] = [Self::Staff, Self::Superuser];

    /// The word for headers and settings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Superuser => "superuser",
        }
    }

    /// Whether a user belongs to it.
    pub fn has(self, user: &User) -> bool {
        match self {
            Self::Staff => user.is_staff,
            Self::Superuser => user.is_superuser,
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A host that a proxy may ask about, or all below a domain, and who may enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostRule {
    /// The host in lower case; `.example.com` for all below that domain.
    host: String,
    /// Whoever does not belong to it is kept out.
    group: Option<Group>,
}

impl HostRule {
    /// Whether it is about this host; a port counts for nothing.
    pub fn is_about(&self, host: &str) -> bool {
        let host = without_port(host).to_ascii_lowercase();
        if self.host.starts_with('.') {
            host.len() > self.host.len() && host.ends_with(&self.host)
        } else {
            host == self.host
        }
    }

    /// Whether it lets a user enter.
    pub fn admits(&self, user: &User) -> bool {
        self.group.is_none_or(|group| group.has(user) || user.is_superuser)
    }
}

/// A name or an IPv4 address without its port; an IPv6 address in brackets with none.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) && !name.is_empty() => name,
        _ => host,
    }
}

impl FromStr for HostRule {
    type Err = Error;

    /// Takes `wiki.example.com`, `*.example.com`, and either with `=staff` or `=superuser`.
    fn from_str(text: &str) -> Result<Self> {
        let wrong = || {
            let message = format!("`{text}` is not a host such as `wiki.example.com`");
            Error::invalid(message).with_hint(
                "`*.example.com` stands for all below a domain; `=staff` or `=superuser` behind \
                 it keeps others out",
            )
        };
        let (host, group) = match text.split_once('=') {
            None => (text, None),
            Some((host, name)) => {
                let found = Group::ALL.into_iter().find(|group| group.name() == name);
                (host, Some(found.ok_or_else(wrong)?))
            }
        };
        let host = host.to_ascii_lowercase();
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        let name = host.strip_prefix("*.").unwrap_or(&host);
        // A port would never match; an IPv6 address is written in brackets.
        let is_v6 = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let is_v6 = is_v6.is_some_and(|text| text.parse::<std::net::Ipv6Addr>().is_ok());
        let is_good = is_v6 || (!name.starts_with('.') && name.chars().all(plain));
        if name.is_empty() || !is_good {
            return Err(wrong());
        }
        let host = host.strip_prefix('*').map(str::to_owned).unwrap_or(host);
        Ok(Self { host, group })
    }
}

impl fmt::Display for HostRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = if self.host.starts_with('.') { "*" } else { "" };
        write!(f, "{all}{}", self.host)?;
        self.group.map_or(Ok(()), |group| write!(f, "={group}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_about_a_host_or_all_below_a_domain() {
        for (rule, host, is) in [
            ("wiki.example.com", "wiki.example.com", true),
            ("wiki.example.com", "WIKI.example.com:8443", true),
            ("wiki.example.com", "evil-wiki.example.com", false),
            ("wiki.example.com", "a.wiki.example.com", false),
            ("*.example.com", "a.b.example.com", true),
            ("*.example.com", "example.com", false),
            ("*.example.com", "evilexample.com", false),
            ("*.example.com", ".example.com", false),
            ("localhost=staff", "localhost:80", true),
            ("[::1]", "[::1]:80", true),
        ] {
            assert_eq!(rule.parse::<HostRule>().unwrap().is_about(host), is, "{rule} {host}");
        }
    }

    #[test]
    fn what_is_no_rule_is_refused() {
        for text in [
            "", "=staff", "a b", "http://a", "*.", "*", "a/b", "a=root", "a=", "..", "*a.b",
            "a.b:8443", "::1",
        ] {
            assert!(text.parse::<HostRule>().is_err(), "{text:?}");
        }
        for text in ["a.b", "*.a.b", "a.b=superuser"] {
            assert_eq!(text.parse::<HostRule>().unwrap().to_string(), text);
        }
    }
}

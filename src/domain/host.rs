//! Rules of forward authentication.

use std::fmt;
use std::str::FromStr;

use super::{GroupName, User};
use crate::error::{Error, Result};

/// A rule of forward authentication: a host, or all hosts below a domain, and the users it admits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostRule {
    /// The host in lower case; `.example.com` for all hosts below that domain.
    host: String,
    /// The group that is admitted in addition to superusers; `None` admits every user.
    group: Option<String>,
}

impl HostRule {
    /// Whether the rule applies to a host; a port is ignored.
    pub(crate) fn applies_to(&self, host: &str) -> bool {
        let host = without_port(host).to_ascii_lowercase();
        if self.host.starts_with('.') {
            host.len() > self.host.len() && host.ends_with(&self.host)
        } else {
            host == self.host
        }
    }

    /// Whether the rule admits a user.
    pub fn admits(&self, user: &User) -> bool {
        let is_member = |group: &String| user.group_names().any(|name| name == group);
        user.is_superuser || self.group.as_ref().is_none_or(is_member)
    }
}

/// Removes the port from a host name, an IPv4 address, or an IPv6 address in brackets.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) && !name.is_empty() => name,
        _ => host,
    }
}

impl FromStr for HostRule {
    type Err = Error;

    /// Parses `wiki.example.com` or `*.example.com`, optionally followed by `=GROUP`, where the
    /// group may also be `staff` or `superuser`.
    fn from_str(text: &str) -> Result<Self> {
        let wrong = || {
            let message = format!("`{text}` is not a host such as `wiki.example.com`");
            Error::invalid(message).with_hint(
                "`*.example.com` stands for all hosts below a domain; `=GROUP` after it admits only \
                 members of a group, `staff`, or `superuser`",
            )
        };
        let (host, group) = match text.split_once('=') {
            None => (text, None),
            Some((host, name)) => {
                let is_flag = [GroupName::STAFF, GroupName::SUPERUSER].contains(&name);
                if !is_flag {
                    name.parse::<GroupName>()?;
                }
                (host, Some(name.to_owned()))
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
        self.group.as_ref().map_or(Ok(()), |group| write!(f, "={group}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_applies_to_one_host_or_to_all_hosts_below_a_domain() {
        for (rule, host, expected) in [
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
            assert_eq!(
                rule.parse::<HostRule>().unwrap().applies_to(host),
                expected,
                "{rule} {host}"
            );
        }
    }

    #[test]
    fn invalid_rules_are_refused_and_valid_rules_print_as_written() {
        for text in [
            "", "=staff", "a b", "http://a", "*.", "*", "a/b", "a=", "a= x", "..", "*a.b",
            "a.b:8443", "::1",
        ] {
            assert!(text.parse::<HostRule>().is_err(), "{text:?}");
        }
        for text in ["a.b", "*.a.b", "a.b=superuser", "a.b=Wiki editors"] {
            assert_eq!(text.parse::<HostRule>().unwrap().to_string(), text);
        }
    }
}

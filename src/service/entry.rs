//! Whom a proxy lets in to the programs behind it.

use super::Service;
use crate::domain::{AccessToken, User};
use crate::error::{Error, ErrorKind, Result};

impl Service {
    /// Who may enter `host` with one of these tokens: the user, or a refusal. The first rule that is about
    /// a host counts; with rules, a host that none is about lets nobody in.
    pub fn admit_to(&self, tokens: &[AccessToken], host: Option<&str>) -> Result<User> {
        let rules = &self.0.settings.host_rules;
        let rule = rules.iter().find(|rule| host.is_some_and(|host| rule.is_about(host)));
        let forbidden = |message| Err(Error::new(ErrorKind::Forbidden, message));
        if rule.is_none() && !rules.is_empty() {
            return forbidden("no user enters this host");
        }
        let user = self.first_known(tokens)?;
        match rule {
            Some(rule) if !rule.admits(&user) => forbidden("this user does not enter this host"),
            _ => Ok(user),
        }
    }

    /// The user of the first token that is good.
    fn first_known(&self, tokens: &[AccessToken]) -> Result<User> {
        for token in tokens {
            match self.current_user(token) {
                Err(error) if error.kind() == ErrorKind::Unauthenticated => {}
                known => return known,
            }
        }
        Err(Error::unauthenticated())
    }
}

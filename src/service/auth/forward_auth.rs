//! Forward authentication: which users a proxy admits to the programs behind it.

use crate::domain::{AccessToken, User};
use crate::error::{Error, ErrorKind, Result};
use crate::service::Service;

impl Service {
    /// Authenticates the user of a bearer token or of the cookie of our pages, and checks that the
    /// user is admitted to `host`. The first rule that applies to the host decides. If there are
    /// rules and none applies, no user is admitted.
    pub fn admit_to(
        &self,
        bearer: Option<&AccessToken>,
        cookie: Option<&AccessToken>,
        host: Option<&str>,
    ) -> Result<User> {
        let rules = &self.0.settings.host_rules;
        let rule = rules.iter().find(|rule| host.is_some_and(|host| rule.applies_to(host)));
        let forbidden = |message| Err(Error::new(ErrorKind::Forbidden, message));
        if rule.is_none() && !rules.is_empty() {
            return forbidden("no rule admits users to this host");
        }
        let user = self.bearer_or_browser_user(bearer, cookie)?;
        match rule {
            Some(rule) if !rule.admits(&user) => forbidden("this user may not enter this host"),
            _ => Ok(user),
        }
    }

    /// The user of a bearer token, or else of the cookie of our pages. The cookie is also used if
    /// the bearer token is invalid, since that may be meant for the program behind a proxy.
    pub(crate) fn bearer_or_browser_user(
        &self,
        bearer: Option<&AccessToken>,
        cookie: Option<&AccessToken>,
    ) -> Result<User> {
        let known = bearer.map_or_else(|| Err(Error::unauthenticated()), |t| self.current_user(t));
        match (known, cookie) {
            (Err(error), Some(cookie)) if error.kind() == ErrorKind::Unauthenticated => {
                self.browser_user(cookie)
            }
            (known, _) => known,
        }
    }
}

//! The sentences of actions with more than one form.

use super::{Sentence, Writer, counted, joined};
use crate::domain::TextField;

impl Writer<'_> {
    pub(super) fn edited(&self, to: &mut Sentence) -> &Self {
        let mut nouns: Vec<String> = Vec::new();
        if self.is("name") {
            nouns.push("name".to_owned());
        }
        if !self.detail["email"].is_null() {
            nouns.push("email address".to_owned());
        }
        let others = TextField::ALL.into_iter().filter(|field| !field.is_name());
        nouns.extend(
            others.filter(|field| self.is(field.name)).map(|field| field.label.to_lowercase()),
        );
        if !self.detail["groups"].is_null() {
            nouns.push("groups".to_owned());
        }
        let access = [("is_staff", "staff access"), ("is_superuser", "superuser access")];
        let access = access.map(|(field, noun)| (self.detail[field].as_bool(), noun));
        if nouns.is_empty() {
            let of = |is: bool| {
                let found = access.iter().filter(|(value, _)| *value == Some(is));
                found.map(|(_, noun)| *noun).collect::<Vec<_>>().join(" and ")
            };
            let (granted, revoked) = (of(true), of(false));
            return match (granted.is_empty(), revoked.is_empty()) {
                (true, true) => self.act(to, "changed").subject(to, "").end(to),
                (false, true) => {
                    self.act(to, &format!("granted {granted} to")).subject(to, "").end(to)
                }
                (true, false) => {
                    self.act(to, &format!("revoked {revoked} from")).subject(to, "").end(to)
                }
                (false, false) => self
                    .act(to, &format!("granted {granted} and revoked {revoked} for"))
                    .subject(to, "")
                    .end(to),
            };
        }
        self.act(to, "changed").subject(to, &format!("’s {}", joined(&nouns)));
        for (value, noun) in access {
            if let Some(is_granted) = value {
                to.text(format!("; {} {noun}", if is_granted { "granted" } else { "revoked" }));
            }
        }
        self.end(to)
    }

    pub(super) fn deleted_user(&self, to: &mut Sentence) -> &Self {
        let id = self.event.subject.strip_prefix("user:").unwrap_or(&self.event.subject);
        let email = self.detail["email"].as_str().unwrap_or("a user");
        to.text(format!(" {email} (user {id})"));
        self.end(to)
    }

    pub(super) fn password(&self, to: &mut Sentence) -> &Self {
        let is_usable = self.is("usable");
        match (self.detail["by"].as_str(), is_usable) {
            (Some("link"), _) => self.act(to, "chose a password with a one-time link"),
            (_, false) => self.act(to, "turned off password sign-in for").subject(to, ""),
            (_, true) if self.is_own() => {
                self.act(to, "changed").when(to, true, " ");
                let own = if self.is_viewer(&self.event.actor) { "your" } else { "their" };
                self.plain(to, &format!("{own} password"))
            }
            (_, true) => self.act(to, "set").subject(to, "’s password"),
        };
        self.end(to).and_ended(to)
    }

    pub(super) fn link(&self, to: &mut Sentence) -> &Self {
        if self.event.subject == "first superuser" {
            return self.plain(to, "The server created a link to set up the first superuser");
        }
        self.act(to, "created a one-time link for").subject(to, "").end(to)
    }

    pub(super) fn refused(&self, to: &mut Sentence) -> &Self {
        if self.event.subject == "unknown" {
            let count = counted(self.number("refused"), "more sign-in");
            return self.plain(to, &format!("{count} refused for unknown email addresses"));
        }
        if self.is_viewer(&self.event.subject) {
            to.text("A sign-in was refused");
        } else if self.users.subject.is_some() || self.event.subject.starts_with("user:") {
            to.text("Sign-in refused for");
            self.subject(to, "");
        } else {
            to.text("Sign-in refused for an unknown email address");
        }
        self.from(to);
        let why = match (self.detail["evaluated"].as_bool(), self.is("deactivated")) {
            (Some(false), _) => ": throttled, the password was not checked",
            (_, true) => ": the account is deactivated",
            _ if self.event.subject.starts_with("user:") => ": wrong password",
            _ => "",
        };
        self.plain(to, why)
    }

    pub(super) fn revoked(&self, to: &mut Sentence) -> &Self {
        let ended = counted(self.number("ended"), "session");
        match self.event.subject.as_str() {
            "all users" => self.act(to, &format!("ended {ended} of all users")).end(to),
            subject if subject.starts_with("session:") => self.act(to, "ended a session").end(to),
            _ if self.is_own() => self.act(to, &format!("ended {ended} elsewhere")).end(to),
            subject if self.is_viewer(subject) => {
                self.act(to, &format!("ended {ended} of yours")).end(to)
            }
            _ => self.act(to, &format!("ended {ended} of")).subject(to, "").end(to),
        }
    }

    pub(super) fn cleared(&self, to: &mut Sentence) -> &Self {
        if self.event.subject == "all users" {
            return self.act(to, "cleared the failed sign-ins of all users and networks").end(to);
        }
        self.act(to, "cleared").subject(to, "’s failed sign-ins").end(to)
    }

    pub(super) fn failed_job(&self, to: &mut Sentence) -> &Self {
        let job = self.event.subject.replace('_', " ");
        let error = self.detail["error"].as_str().unwrap_or("unknown error");
        self.plain(to, &format!("The job “{job}” failed: {error}"))
    }

    pub(super) fn migrated(&self, to: &mut Sentence) -> &Self {
        let version = self.number("to");
        self.act(to, &format!("migrated the database to schema version {version}")).end(to)
    }
}

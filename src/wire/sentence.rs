//! Events of the audit log as sentences.

mod actions;

use serde_json::Value;

use crate::domain::{Event, User, UserId};

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A text.
    Text(String),
    /// The name of a user, and the ID if the user exists.
    User(String, Option<UserId>),
    /// A text that stands out, such as the name of a group.
    Name(String),
}

/// The sentence about an event.
pub(crate) struct Sentence(pub(crate) Vec<Part>);

/// The users that an event names, and the reader of the sentence.
#[derive(Clone, Copy, Default)]
pub(crate) struct EventUsers<'a> {
    /// The user who acted, if that is a user who exists.
    pub(crate) actor: Option<&'a User>,
    /// The user who was affected, if that is a user who exists.
    pub(crate) subject: Option<&'a User>,
    /// The user who reads the sentence about their own account, and who sees no other user's name.
    pub(crate) viewer: Option<UserId>,
}

impl Sentence {
    /// The sentence about an event.
    pub(crate) fn new(event: &Event, users: EventUsers<'_>) -> Self {
        let detail = serde_json::from_str(&event.detail).unwrap_or_default();
        let mut sentence = Self(Vec::new());
        Writer { event, users, detail }.write(&mut sentence);
        sentence
    }

    /// The sentence as text.
    pub(crate) fn to_text(&self) -> String {
        let text = |part: &Part| match part {
            Part::Text(text) | Part::User(text, _) | Part::Name(text) => text.clone(),
        };
        self.0.iter().map(text).collect()
    }

    fn text(&mut self, text: impl Into<String>) -> &mut Self {
        self.0.push(Part::Text(text.into()));
        self
    }

    fn name(&mut self, name: impl Into<String>) -> &mut Self {
        self.0.push(Part::Name(name.into()));
        self
    }

    fn user(&mut self, name: impl Into<String>, user: Option<&User>) -> &mut Self {
        self.0.push(Part::User(name.into(), user.map(|user| user.id)));
        self
    }
}

struct Writer<'a> {
    event: &'a Event,
    users: EventUsers<'a>,
    detail: Value,
}

impl Writer<'_> {
    fn write(&self, to: &mut Sentence) {
        match self.event.action.as_str() {
            "user_added" => {
                let is_superuser = self.is("is_superuser");
                self.act(to, "added")
                    .subject(to, "")
                    .when(to, is_superuser, " as a superuser")
                    .end(to)
            }
            "user_edited" => self.edited(to),
            "user_activated" => self.act(to, "reactivated").subject(to, "’s account").end(to),
            "user_deactivated" => self.act(to, "deactivated").subject(to, "’s account").end(to),
            "user_deleted" => self.act(to, "deleted").deleted_user(to),
            "password_set" => self.password(to),
            "group_added" => self.act(to, "created the group").object(to, "group:"),
            "group_deleted" => self.act(to, "deleted the group").object(to, "group:"),
            "users_imported" => self.act(to, "imported").count(to, "created", "user"),
            "users_exported" => self.act(to, "exported").count(to, "users", "user").when(
                to,
                self.is("hashes"),
                " with their password hashes",
            ),
            "link_made" => self.link(to),
            "login_succeeded" => self.act(to, "signed in").from(to).device(to),
            "login_refused" => self.refused(to),
            "session_confirmed" => self.act(to, "entered the password again").from(to),
            "sessions_evicted" => self
                .act(to, "signed in more often than the limit allows, which ended")
                .count(to, "ended", "session"),
            "session_refreshed" => self.act(to, "renewed a session").from(to),
            "logged_out" => self.act(to, "signed out").end(to),
            "sessions_revoked" => self.revoked(to),
            "key_made" => self.plain(to, "The first signing key was created"),
            "key_rotated" => self.act(to, "rotated the signing keys").end(to),
            "key_imported" => self.act(to, "imported the signing key").object(to, ""),
            "key_retired" => self.act(to, "retired the signing key").object(to, "").and_ended(to),
            "keys_sealed" => self.act(to, "sealed the signing keys").end(to),
            "keys_unsealed" => self.act(to, "unsealed the signing keys").end(to),
            "lockouts_cleared" => self.cleared(to),
            "job_failed" => self.failed_job(to),
            "backup_created" => self.act(to, "backed up the database").end(to),
            "audit_pruned" => self.act(to, "removed").count(to, "events", "old event"),
            "audit_head_kept" => self.act(to, "restored the stored head of the audit log").end(to),
            "database_migrated" => self.migrated(to),
            "loss_accepted" => {
                self.act(to, "accepted the loss of changes after a failover").end(to)
            }
            "database_restored" => self.act(to, "restored the database from a backup").end(to),
            // The action of a newer release.
            action => self.act(to, &format!("did `{action}`")).end(to),
        };
    }

    fn is(&self, field: &str) -> bool {
        self.detail[field] == true
    }

    fn number(&self, field: &str) -> u64 {
        self.detail[field].as_u64().unwrap_or_default()
    }

    fn is_viewer(&self, name: &str) -> bool {
        self.users.viewer.is_some_and(|id| name == format!("user:{id}"))
    }

    fn is_own(&self) -> bool {
        self.event.actor == self.event.subject
    }

    /// The origin of an operator, who works on the machine of the database.
    fn operator(&self) -> Option<&str> {
        self.event.origin.strip_prefix("uid ")
    }

    fn actor(&self, to: &mut Sentence) {
        let actor = self.event.actor.as_str();
        if self.is_viewer(actor) {
            to.text("You");
        } else if let Some(user) = self.users.actor.filter(|_| self.users.viewer.is_none()) {
            to.user(user.email.as_str(), Some(user));
        } else if self.users.viewer.is_some() {
            to.text("An administrator");
        } else {
            to.user(self.actor_name(), None);
        }
    }

    fn actor_name(&self) -> String {
        match (self.event.actor.as_str(), self.operator()) {
            ("operator", Some(origin)) => {
                let mut parts = origin.split(", ");
                let uid = parts.next().unwrap_or_default();
                let who = if uid == "0" { "root".to_owned() } else { format!("uid {uid}") };
                match parts.find_map(|part| part.strip_prefix("login ")) {
                    Some(login) if login != who => format!("{who} ({login})"),
                    _ => who,
                }
            }
            ("operator", None) => "The operator".to_owned(),
            ("service" | "server", _) => "The server".to_owned(),
            ("setup link", _) => "The setup link".to_owned(),
            (actor, _) => named(actor),
        }
    }

    /// Begins the sentence: the actor and the verb.
    fn act(&self, to: &mut Sentence, verb: &str) -> &Self {
        self.actor(to);
        to.text(format!(" {verb}"));
        self
    }

    /// A sentence without an actor.
    fn plain(&self, to: &mut Sentence, text: &str) -> &Self {
        to.text(text);
        self
    }

    /// The affected user, in the possessive if `suffix` says so.
    fn subject(&self, to: &mut Sentence, suffix: &str) -> &Self {
        to.text(" ");
        let subject = self.event.subject.as_str();
        if self.is_viewer(subject) {
            to.text(match suffix.strip_prefix("’s") {
                Some(noun) => format!("your{noun}"),
                None => format!("you{suffix}"),
            });
            return self;
        }
        match self.users.subject {
            Some(user) => to.user(user.email.as_str(), Some(user)),
            None => to.user(named(subject), None),
        };
        to.text(suffix);
        self
    }

    /// The name of the affected group or key.
    fn object(&self, to: &mut Sentence, prefix: &str) -> &Self {
        let name = self.event.subject.strip_prefix(prefix).unwrap_or(&self.event.subject);
        // IDs of keys are long, and their beginning identifies them.
        let is_key = prefix.is_empty() && name.len() > 12;
        let name = if is_key { name.chars().take(8).collect() } else { name.to_owned() };
        to.text(" ").name(name);
        self.end(to)
    }

    fn count(&self, to: &mut Sentence, field: &str, noun: &str) -> &Self {
        to.text(format!(" {}", counted(self.number(field), noun)));
        self.end(to)
    }

    fn when(&self, to: &mut Sentence, is: bool, text: &str) -> &Self {
        if is {
            to.text(text);
        }
        self
    }

    /// Ends the sentence: where an operator acted.
    fn end(&self, to: &mut Sentence) -> &Self {
        self.when(to, self.operator().is_some(), " on the command line")
    }

    /// The address of the client.
    fn from(&self, to: &mut Sentence) -> &Self {
        if self.operator().is_some() {
            return self.end(to);
        }
        to.text(format!(" from {}", self.event.origin));
        self
    }

    fn device(&self, to: &mut Sentence) -> &Self {
        if let Some(device) = self.detail["device"].as_str() {
            to.text(format!(" · {device}"));
        }
        self
    }

    fn and_ended(&self, to: &mut Sentence) -> &Self {
        let ended = self.number("ended");
        self.when(to, ended > 0, &format!(", which ended {}", counted(ended, "session")))
    }
}

/// A name of the audit log for people.
fn named(name: &str) -> String {
    match name.split_once(':') {
        Some(("user", id)) => format!("user {id}"),
        Some(("name", _)) => "an unknown email address".to_owned(),
        _ => name.to_owned(),
    }
}

fn counted(count: u64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Joins nouns with commas and a final "and".
fn joined(nouns: &[String]) -> String {
    match nouns {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests;

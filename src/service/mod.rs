//! The rules about users, passwords, sessions, and permissions. The command line and HTTP only
//! translate between their formats and these rules.

mod audit;
mod auth;
mod import;
mod keys;
mod maintenance;
mod open;
mod prefix;
mod settings;
#[cfg(test)]
mod tests;
mod transactions;
mod users;

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, Mutex, OnceLock, RwLock};

use uuid::Uuid;

use crate::clock::{Clock, Random};
use crate::domain::{KeyId, Permission, Principal, SecretBytes, SessionId, Timestamp, UserId};
use crate::error::{Error, ErrorKind, Remedy, Result};
use crate::password::Hasher;
use crate::store::{DatabaseLock, Store};
use crate::token::VerifiedTokens;

pub use crate::password::{HashCost, Policy};
pub use crate::seal::MasterKey;
pub use crate::store::FileFacts;
pub use crate::store::{Counts, Instance, Location, ServerFacts};
pub use crate::token::Claims;
pub use audit::{Pruned, Tampering};
#[cfg(test)]
pub(crate) use auth::MAX_DAILY_ATTEMPTS;
pub use auth::{
    Authenticated, Credentials, Explanation, Login, MAX_TTL, MIN_TTL, Reason, SessionPage,
};
pub(crate) use auth::{KNOWN_SOURCE_AGE, LiveSessions, Lockout};
pub use import::{
    ImportObserver, ImportOptions, ImportReport, ImportRow, ImportRows, Judgement, Reject, RowFault,
};
pub use maintenance::Backup;
pub(crate) use maintenance::{Attention, Finding, Job, MAX_IDLE, Overview};
pub use maintenance::{Migrated, Named, RestoreDifferences, Restored};
pub use settings::Settings;
#[cfg(feature = "cli")]
pub(crate) use users::PASSWORD_BLANK;
pub(crate) use users::{
    BulkAct, CONFIRMATION_REQUIRED, LinkTarget, OwnAccount, PASSWORD_INCORRECT,
};
pub use users::{Change, DeclaredPassword, DeclaredUser, Difference, Prune};
pub use users::{
    NewAccount, NewPassword, OnExisting, Outcome, PASSWORD_LINK_TTL, RECENT_AUTHENTICATION,
    SETUP_LINK_TTL,
};

use auth::{decoy, legacy, throttle};
use keys::KeyPair;
use maintenance::{Diagnosis, IntegrityState, JobStatuses};
use transactions::read;
use users::superusers;

/// The login service of one database. Clones share the same state.
///
/// ```
/// use vouchsafe::domain::{Principal, NewSession, Password};
/// use vouchsafe::service::{Credentials, NewAccount, NewPassword, OnExisting, Service};
///
/// let service = Service::in_memory()?;
/// let ada = NewAccount {
///     email: "ada@example.com".parse()?,
///     changes: Default::default(),
///     password: Some(NewPassword::Checked(Password::new("correct horse battery")?)),
/// };
/// service.admin(Principal::Operator)?.add_user(&ada, OnExisting::Refuse)?;
///
/// let credentials = Credentials::new("ADA@example.com", "correct horse battery");
/// let login = service.login(&credentials, &NewSession::default())?;
/// assert_eq!(service.authenticate(&login.token)?.user.email.as_str(), "ada@example.com");
///
/// service.logout(&login.token)?;
/// assert!(service.authenticate(&login.token).is_err());
/// # Ok::<(), vouchsafe::Error>(())
/// ```
#[derive(Clone)]
pub struct Service(Arc<ServiceInner>, Caller);

/// The caller of a service.
#[derive(Clone)]
struct Caller {
    origin: Arc<str>,
    /// Whether the caller may wait for the disk, or for another process.
    may_wait: bool,
}

struct ServiceInner {
    store: Box<dyn Store>,
    /// Prevents a restore and a migration of the file.
    _lock: Option<DatabaseLock>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    hasher: Hasher,
    settings: Settings,
    instance: Instance,
    issuer: String,
    /// Parsed keys; whether a key is still trusted is read from the store each time.
    keys: RwLock<HashMap<KeyId, Arc<KeyPair>>>,
    verified: VerifiedTokens,
    in_flight: Arc<throttle::InFlight>,
    /// The times of the last use of sessions, as far as they are not stored yet.
    uses: Mutex<HashMap<SessionId, Timestamp>>,
    integrity: RwLock<IntegrityState>,
    decoys: Mutex<decoy::Decoys>,
    /// Read or created on first use.
    name_secret: OnceLock<SecretBytes>,
    jobs: JobStatuses,
    diagnosis: Mutex<Option<Diagnosis>>,
    /// A random name of this process, created on first use.
    node: OnceLock<String>,
}

impl Service {
    /// The same service for another caller; the audit log records `origin` with everything done
    /// through it.
    #[must_use]
    pub fn with_origin(&self, origin: impl Into<Arc<str>>) -> Self {
        Self(Arc::clone(&self.0), Caller { origin: origin.into(), ..self.1 })
    }

    /// The same service for a caller that must not wait, such as a thread that serves other
    /// requests. Operations that would wait or write fail with `Error::busy`.
    #[must_use]
    pub fn without_waiting(&self) -> Self {
        Self(Arc::clone(&self.0), Caller { origin: Arc::clone(&self.1.origin), may_wait: false })
    }

    /// Hashes passwords on threads of the lowest priority from now on, so that other requests do
    /// not wait for them.
    pub(crate) fn hash_in_background(&self) -> Result<()> {
        self.0.hasher.hash_in_background()
    }

    /// Generates a random identifier of 16 bytes, encoded as base64url.
    pub(crate) fn new_nonce(&self) -> Result<String> {
        crate::token::token_id(self.0.random.as_ref())
    }

    /// The origin that the audit log records.
    pub fn origin(&self) -> &str {
        &self.1.origin
    }

    /// The current time of the service's clock.
    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// The identity of the database.
    pub fn instance(&self) -> Instance {
        self.0.instance
    }

    /// Whether several servers may use the database, each on a machine of its own.
    pub(crate) fn has_nodes(&self) -> bool {
        self.0.store.has_nodes()
    }

    /// Facts about the server of the database; an error if it is a file.
    pub fn server(&self) -> Result<ServerFacts> {
        let none = || Error::invalid("the database is not on a server");
        self.0.store.server()?.ok_or_else(none)
    }

    /// The issuer of the tokens.
    pub fn issuer(&self) -> &str {
        &self.0.issuer
    }

    /// Fails if the database cannot be read.
    pub fn check_health(&self) -> Result<()> {
        self.read(|reader| reader.instance()).map(drop)
    }

    /// Administrative access with the permissions of `principal`.
    ///
    /// # Example
    ///
    /// ```
    /// # use vouchsafe::{domain::Principal, service::Service};
    /// let service = Service::in_memory()?;
    /// assert!(service.admin(Principal::Operator).is_ok());
    /// # Ok::<(), vouchsafe::Error>(())
    /// ```
    pub fn admin(&self, principal: Principal) -> Result<Admin<'_>> {
        let actor = self.authorize(principal, Permission::Administer)?;
        Ok(Admin(View { service: self, actor }))
    }

    /// Read access to everything with the permissions of `principal`.
    pub fn view(&self, principal: Principal) -> Result<View<'_>> {
        let actor = self.authorize(principal, Permission::Read)?;
        Ok(View { service: self, actor })
    }

    /// The only check of permissions; returns the principal's name in the audit log.
    fn authorize(&self, principal: Principal, permission: Permission) -> Result<String> {
        let Principal::User(id) = principal else { return Ok("operator".to_owned()) };
        match self.read(|reader| reader.user(id))? {
            Some(user) if user.has(permission) => Ok(user_name(id)),
            _ => Err(Error::new(
                ErrorKind::Forbidden,
                match permission {
                    Permission::Read => "only staff may see this",
                    Permission::Administer => "only a superuser may do this",
                },
            )),
        }
    }
}

/// Read access. Created by [`Service::view`].
pub struct View<'a> {
    service: &'a Service,
    /// The actor in the audit log.
    actor: String,
}

/// Administrative access, which includes read access. Created by [`Service::admin`].
pub struct Admin<'a>(View<'a>);

impl<'a> Admin<'a> {
    fn new(service: &'a Service, actor: &str) -> Self {
        Self(View { service, actor: actor.to_owned() })
    }
}

impl<'a> Deref for Admin<'a> {
    type Target = View<'a>;

    fn deref(&self) -> &View<'a> {
        &self.0
    }
}

/// The name of a user in the audit log.
fn user_name(id: UserId) -> String {
    format!("user:{id}")
}

fn new_uuid(random: &dyn Random) -> Result<Uuid> {
    let mut bytes = [0; 16];
    random.fill(&mut bytes)?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

fn no_such_user(shown: &dyn std::fmt::Display) -> Error {
    Error::not_found(format!("no user `{shown}`")).with_remedy(Remedy::ListUsers)
}

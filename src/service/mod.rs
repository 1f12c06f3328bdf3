//! The rules: who may do what. Both faces, the command line and HTTP, only translate.

mod audit;
mod auth;
mod import;
mod keys;
mod maintenance;
#[cfg(test)]
mod tests;
mod transactions;
mod users;

use std::collections::HashMap;
use std::ops::Deref;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, RwLock};
use std::time::Duration;

use uuid::Uuid;

use crate::clock::{Clock, Random, SystemClock, SystemRandom};
use crate::domain::{
    HostRule, KeyId, Permission, Principal, SecretBytes, SessionId, Timestamp, User, UserId,
};
use crate::error::{Error, ErrorKind, Remedy, Result};
use crate::password::{HashCost, Hasher, Policy};
use crate::seal::MasterKey;
use crate::store::{self, DatabaseFile, Instance, Location, Store};
use crate::token::Verified;

pub use audit::{Pruned, Tampering};
pub use auth::{
    Authenticated, BROWSER_IDLE, BROWSER_MAX_AGE, CEILING, Credentials, Explanation, LiveSessions,
    Lockout, Login, MAX_TTL, MIN_TTL, PLACE_AGE, Reason, SessionPage,
};
pub use import::{
    ImportObserver, ImportOptions, ImportReport, ImportRow, ImportRows, Judgement, Reject, RowFault,
};
pub use maintenance::{
    Backup, Finding, Job, JobStatus, Migrated, Named, RestoreDifferences, Restored,
};
pub use users::{
    BulkAct, CONFIRMATION_REQUIRED, Change, DeclaredPassword, DeclaredUser, Difference, LINK_TTL,
    LinkTarget, NewAccount, NewPassword, OnExisting, Outcome, OwnAccount, PASSWORD_BLANK,
    PASSWORD_INCORRECT, Prune, RECENT, SETUP_TTL,
};

use auth::{decoy, legacy, session_limits, throttle};
use keys::KeyPair;
use maintenance::{IntegrityState, JobStatuses};
use transactions::read;
use users::superusers;

/// What an operator may decide about the rules.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How long a token lives when nobody says otherwise; 30 days.
    pub token_ttl: Duration,
    /// How long a session that tokens are refreshed for may live in all; a year.
    pub session_max_age: Duration,
    /// How many live sessions a user may have; one more ends the one that was used least lately.
    /// 100.
    pub max_sessions: u32,
    /// The name that tokens carry as their issuer (`iss`); the instance's URN by default. To
    /// change it ends every session.
    pub issuer: Option<String>,
    /// What a new password must be.
    pub password_policy: Policy,
    /// What a new password hash costs.
    pub hash_cost: HashCost,
    /// Which hosts a proxy may ask about, and who may enter them; any, when there are none.
    pub host_rules: Vec<HostRule>,
    /// What signing keys are sealed with in the database; without one they lie there open.
    pub master_key: Option<MasterKey>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            token_ttl: Duration::from_secs(30 * 24 * 3600),
            session_max_age: MAX_TTL,
            max_sessions: 100,
            issuer: None,
            password_policy: Policy::default(),
            hash_cost: HashCost::default(),
            host_rules: Vec::new(),
            master_key: None,
        }
    }
}

/// The login service of one database. Clones are the same service.
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

/// On whose behalf a service is used.
#[derive(Clone)]
struct Caller {
    origin: Arc<str>,
    /// Whether it may be kept waiting for the disk, or for whoever has the database.
    may_wait: bool,
}

struct ServiceInner {
    store: Box<dyn Store>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    hasher: Hasher,
    settings: Settings,
    instance: Instance,
    issuer: String,
    /// Keys are parsed once; whether one is still trusted is read from the store each time.
    keys: RwLock<HashMap<KeyId, Arc<KeyPair>>>,
    verified: Verified,
    in_flight: Arc<throttle::InFlight>,
    /// When sessions were of use, as far as that is not kept yet.
    uses: Mutex<HashMap<SessionId, Timestamp>>,
    integrity: RwLock<IntegrityState>,
    decoys: Mutex<decoy::Decoys>,
    /// Read, or created, when it is first needed.
    name_secret: OnceLock<SecretBytes>,
    jobs: JobStatuses,
}

impl Service {
    /// Opens an existing database.
    pub fn open(location: impl Into<Location>, settings: Settings) -> Result<Self> {
        let (clock, random) = (Arc::new(SystemClock), Arc::new(SystemRandom));
        Self::new(store::open(&location.into())?, settings, clock, random)
    }

    /// Creates a database file, unless there is one; returns whether it was created.
    pub fn create(path: &Path) -> Result<bool> {
        DatabaseFile::at(path).create(new_uuid(&SystemRandom)?, SystemClock.now())
    }

    /// A service whose users are gone with its last clone, for tests and demonstrations.
    pub fn in_memory() -> Result<Self> {
        Self::without_database(Settings::default())
    }

    /// The rules alone: what these settings would say before there is a database.
    pub fn without_database(settings: Settings) -> Result<Self> {
        Self::in_memory_at(settings, Arc::new(SystemClock), Arc::new(SystemRandom))
    }

    /// As [`Service::in_memory`], with everything that a test may want to decide.
    pub fn in_memory_at(
        settings: Settings,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Result<Self> {
        let instance = new_uuid(random.as_ref())?;
        let location = Location::Memory { instance, created_at: clock.now() };
        Self::new(store::open(&location)?, settings, clock, random)
    }

    fn new(
        store: Box<dyn Store>,
        settings: Settings,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Result<Self> {
        session_limits::check_ttl(settings.token_ttl)?;
        session_limits::check_sessions(&settings)?;
        settings.issuer.as_deref().map_or(Ok(()), session_limits::check_issuer)?;
        let instance = read(store.as_ref(), |reader| reader.instance())?;
        let issuer = settings.issuer.clone().unwrap_or_else(|| instance.id.urn().to_string());
        let hasher = Hasher::new(settings.hash_cost)?;
        let keys = RwLock::default();
        let (integrity, in_flight, uses) = (RwLock::default(), Arc::default(), Mutex::default());
        let inner = ServiceInner {
            store,
            clock,
            random,
            hasher,
            settings,
            instance,
            issuer,
            keys,
            verified: Verified::default(),
            in_flight,
            uses,
            integrity,
            decoys: Mutex::default(),
            name_secret: OnceLock::new(),
            jobs: JobStatuses::default(),
        };
        Ok(Self(Arc::new(inner), Caller { origin: "this program".into(), may_wait: true }))
    }

    /// The same service for somebody else: an address, or who sits at this machine. The audit log
    /// says so of everything that is done through it.
    #[must_use]
    pub fn with_origin(&self, origin: impl Into<Arc<str>>) -> Self {
        Self(Arc::clone(&self.0), Caller { origin: origin.into(), ..self.1 })
    }

    /// The same service for somebody who cannot be kept waiting, such as a thread that others
    /// need: what would have to wait, and all that is written, fails with [`Error::busy`].
    #[must_use]
    pub fn without_waiting(&self) -> Self {
        Self(Arc::clone(&self.0), Caller { origin: Arc::clone(&self.1.origin), may_wait: false })
    }

    /// Hashes passwords on threads that give way to all others, from now on: for a server, which
    /// has other questions to answer meanwhile.
    pub fn hash_in_background(&self) -> Result<()> {
        self.0.hasher.hash_in_background()
    }

    /// An unpredictable name, of 16 bytes, for what is not kept.
    pub fn new_nonce(&self) -> Result<String> {
        crate::token::token_id(self.0.random.as_ref())
    }

    /// On whose behalf it is used.
    pub fn origin(&self) -> &str {
        &self.1.origin
    }

    /// The time by which sessions live and die.
    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// Who the database is.
    pub fn instance(&self) -> Instance {
        self.0.instance
    }

    /// The name that tokens carry as their issuer.
    pub fn issuer(&self) -> &str {
        &self.0.issuer
    }

    /// Whether the store answers.
    pub fn check_health(&self) -> Result<()> {
        self.read(|reader| reader.instance()).map(drop)
    }

    /// Administration on the authority of `principal`.
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

    /// Read access to everything on the authority of `principal`.
    pub fn view(&self, principal: Principal) -> Result<View<'_>> {
        let actor = self.authorize(principal, Permission::Read)?;
        Ok(View { service: self, actor })
    }

    /// The one check of permissions; returns the principal's name in the audit log.
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

/// What staff may look at. Made by [`Service::view`].
pub struct View<'a> {
    service: &'a Service,
    /// On whose authority, for the audit log.
    actor: String,
}

/// What only an operator or a superuser may do, who may look at everything too. Made by
/// [`Service::admin`].
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

/// A user, for the audit log.
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

/// The attributes that a password must not resemble.
fn attributes(user: &User) -> crate::password::Attributes<'_> {
    crate::password::Attributes {
        email: user.email.as_str(),
        first_name: &user.first_name,
        last_name: &user.last_name,
    }
}

//! Opens and creates databases.

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, RwLock};

use crate::clock::{Clock, Random, SystemClock, SystemRandom};
use crate::error::Result;
use crate::password::Hasher;
use crate::service::auth::session_limits;
use crate::service::maintenance::JobStatuses;
use crate::service::{
    Caller, FileFacts, Location, Service, ServiceInner, Settings, new_uuid, read,
};
use crate::store::{self, DatabaseFile, DatabaseLock, Store};
use crate::token::VerifiedTokens;

impl Service {
    /// Opens an existing database.
    pub fn open(location: impl Into<Location>, settings: Settings) -> Result<Self> {
        let location = location.into();
        let lock = |path| {
            let file = DatabaseFile::at(path);
            file.facts()?;
            file.lock_shared()
        };
        let lock = location.path().map(lock).transpose()?;
        Self::open_with(lock, &location, settings)
    }

    /// As [`Service::open`], with the lock that the caller holds, or for a file that no other process
    /// knows.
    pub(super) fn open_with(
        lock: Option<DatabaseLock>,
        location: &Location,
        settings: Settings,
    ) -> Result<Self> {
        Self::with_store(store::open(location)?, lock, settings)
    }

    /// A service of an open database, with the machine's clock and randomness.
    pub(super) fn with_store(
        store: Box<dyn Store>,
        lock: Option<DatabaseLock>,
        settings: Settings,
    ) -> Result<Self> {
        Self::new(store, lock, settings, Arc::new(SystemClock), Arc::new(SystemRandom))
    }

    /// Creates a database unless it exists; returns whether it was created. On a server, the
    /// database exists already, and gets its tables.
    pub fn create(location: impl Into<Location>) -> Result<bool> {
        store::create(&location.into(), new_uuid(&SystemRandom)?, SystemClock.now())
    }

    /// Whether there is something at a location, which need not be a database of vouchsafe.
    pub fn exists(location: &Location) -> Result<bool> {
        store::exists(location)
    }

    /// The owner and the permissions of a database file.
    pub fn file_facts(path: &Path) -> Result<FileFacts> {
        DatabaseFile::at(path).facts()
    }

    /// Creates a service with a database in memory, which is dropped with the last clone; for tests
    /// and demonstrations.
    pub fn in_memory() -> Result<Self> {
        Self::without_database(Settings::default())
    }

    /// Creates a service without a file, to check settings before there is a database.
    pub fn without_database(settings: Settings) -> Result<Self> {
        Self::in_memory_at(settings, Arc::new(SystemClock), Arc::new(SystemRandom))
    }

    /// As [`Service::in_memory`], with a clock and a source of randomness.
    pub fn in_memory_at(
        settings: Settings,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Result<Self> {
        let instance = new_uuid(random.as_ref())?;
        let location = Location::Memory { instance, created_at: clock.now() };
        Self::new(store::open(&location)?, None, settings, clock, random)
    }

    /// As [`Service::open`], with a clock and a source of randomness; the database is created if
    /// there is none.
    pub fn open_at(
        location: &Location,
        settings: Settings,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Result<Self> {
        store::create(location, new_uuid(random.as_ref())?, clock.now())?;
        Self::new(store::open(location)?, None, settings, clock, random)
    }

    pub(super) fn new(
        store: Box<dyn Store>,
        lock: Option<DatabaseLock>,
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
            _lock: lock,
            clock,
            random,
            hasher,
            settings,
            instance,
            issuer,
            keys,
            verified: VerifiedTokens::default(),
            in_flight,
            uses,
            integrity,
            decoys: Mutex::default(),
            name_secret: OnceLock::new(),
            jobs: JobStatuses::default(),
            diagnosis: Mutex::default(),
            node: OnceLock::new(),
        };
        Ok(Self(Arc::new(inner), Caller { origin: "this program".into(), may_wait: true }))
    }
}

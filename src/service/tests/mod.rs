//! Tests of the rules, on a store that runs every transaction twice.

mod jobs;
mod sessions;
mod sign_in;
mod throttling;
mod users;

use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::*;
use crate::clock::{FixedClock, SystemRandom};
use crate::domain::{
    AccessToken, Action, Algorithm, DeviceToken, Event, EventFilter, KeyState, LoginSource,
    Network, NewSession, Password, SessionFilter, SessionKind, Timestamp, User, UserChanges,
    UserFilter, UserPage,
};
use crate::store::conformance::Retrying;
use crate::store::{self, Durability, FileStore, ReadMode, Reader, Records, Store};

const CHEAP: HashCost = HashCost { memory_kib: 8, iterations: 1, parallelism: 1 };
const PASSWORD: &str = "correct horse battery";
const DAY: Duration = Duration::from_secs(24 * 3600);

/// A store in which reads, but not writes, fail while the switch is on.
struct FailingReads {
    store: Retrying,
    is_on: Arc<AtomicBool>,
}

impl Store for FailingReads {
    fn read(
        &self,
        mode: ReadMode,
        work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>,
    ) -> Result<()> {
        if self.is_on.load(Ordering::Relaxed) {
            return Err(Error::unavailable("the disk does not answer"));
        }
        self.store.read(mode, work)
    }

    fn transact(
        &self,
        durability: Durability,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        self.store.transact(durability, work)
    }

    fn copy_to(&self, path: &Path) -> Result<File> {
        self.store.copy_to(path)
    }

    fn as_file(&self) -> Option<&dyn FileStore> {
        self.store.as_file()
    }
}

/// A service with a clock that moves only when it is told to.
struct World {
    clock: Arc<FixedClock>,
    fails_reads: Arc<AtomicBool>,
    service: Service,
}

impl World {
    fn new() -> Self {
        Self::with(cheap())
    }

    fn with(settings: Settings) -> Self {
        let clock = Arc::new(FixedClock::new(Timestamp::from_second(1_800_000_000).unwrap()));
        let location = Location::Memory { instance: Uuid::nil(), created_at: clock.now() };
        // `Retrying` runs every unit of work twice, to find effects outside of its transaction.
        let fails_reads = Arc::new(AtomicBool::new(false));
        let store = Retrying(store::open(&location).unwrap());
        let store = Box::new(FailingReads { store, is_on: Arc::clone(&fails_reads) });
        let random = Arc::new(SystemRandom);
        let service = Service::new(store, None, settings, Arc::clone(&clock) as _, random);
        Self { clock, fails_reads, service: service.unwrap() }
    }

    /// A world with one user, `ada@example.com`.
    fn with_ada() -> (Self, User) {
        Self::with_settings(cheap())
    }

    fn with_settings(settings: Settings) -> (Self, User) {
        let world = Self::with(settings);
        let ada = world.add("ada@example.com", UserChanges::default());
        (world, ada)
    }

    fn admin(&self) -> Admin<'_> {
        self.service.admin(Principal::Operator).unwrap()
    }

    fn add(&self, email: &str, changes: UserChanges) -> User {
        self.admin().add_user(&account(email, changes), OnExisting::Refuse).unwrap().1
    }

    fn add_superuser(&self, email: &str) -> User {
        let changes = UserChanges { is_superuser: Some(true), ..UserChanges::default() };
        self.add(email, changes)
    }

    fn login(&self) -> Login {
        self.login_for(&NewSession::default())
    }

    fn login_for(&self, wanted: &NewSession) -> Login {
        let credentials = Credentials::new("ada@example.com", PASSWORD);
        self.service.login(&credentials, wanted).unwrap()
    }

    fn events(&self, action: Action) -> Vec<Event> {
        let mut found = Vec::new();
        let filter = EventFilter { actions: vec![action], ..EventFilter::default() };
        let view = self.admin();
        view.events(&filter, &mut |event| {
            found.push(event);
            Ok(())
        })
        .unwrap();
        found
    }

    fn knows(&self, token: &AccessToken) -> bool {
        self.service.authenticate(token).is_ok()
    }
}

fn cheap() -> Settings {
    Settings { hash_cost: CHEAP, ..Settings::default() }
}

fn account(email: &str, changes: UserChanges) -> NewAccount {
    let password = Some(NewPassword::Checked(Password::new(PASSWORD).unwrap()));
    NewAccount { email: email.parse().unwrap(), changes, password }
}

#[track_caller]
fn check_kind<T>(result: Result<T>, kind: ErrorKind) {
    assert_eq!(result.map(drop).unwrap_err().kind(), kind);
}

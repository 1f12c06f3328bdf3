//! Limits the number of connections, in total and per network. When all are in use, the
//! longest-idle connection is evicted for a new one.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

use crate::domain::Network;

/// The connections of all listeners together.
pub(super) struct ConnectionLimit {
    places: Arc<Semaphore>,
    most_a_network: usize,
    state: Mutex<LimitState>,
}

#[derive(Default)]
struct LimitState {
    /// The number of connections by network. Those of this machine are not counted, because a proxy
    /// on it serves many clients.
    counts: HashMap<Network, usize>,
    /// The number of connections that wait for a permit, and of those for which no idle one was
    /// evicted yet.
    wanted: usize,
    unmet: usize,
    /// Connections that wait for their client, by when they became idle.
    idle: BTreeMap<IdleSince, Arc<Notify>>,
    last_turn: IdleSince,
}

/// A position in the order in which connections became idle.
type IdleSince = u64;

impl ConnectionLimit {
    /// A limit of `most` connections, and of a quarter of them per network.
    pub(super) fn new(most: usize) -> Arc<Self> {
        Arc::new(Self {
            places: Arc::new(Semaphore::new(most)),
            most_a_network: most.div_ceil(4),
            state: Mutex::default(),
        })
    }

    /// A permit for a client; `None` if its network has enough already.
    ///
    /// If all are in use, the longest-idle connection is evicted. While none is idle, new
    /// connections stay in the kernel's queue.
    pub(super) async fn enter(
        self: &Arc<Self>,
        client: Option<IpAddr>,
    ) -> Option<ConnectionPermit> {
        let network = self.count(client)?;
        let permit = if let Ok(permit) = Arc::clone(&self.places).try_acquire_owned() {
            permit
        } else {
            let _wanting = Wanting::new(self);
            Arc::clone(&self.places).acquire_owned().await.ok()?
        };
        let evicted = Arc::new(Notify::new());
        let turn = Mutex::new(self.state().mark_idle(&evicted));
        Some(ConnectionPermit { network, evicted, turn, _permit: permit })
    }

    /// Evicts the longest-idle connection.
    pub(super) fn evict(&self) {
        self.state().evict();
    }

    /// Counts a client of another machine; `None` if its network has reached the limit.
    fn count(self: &Arc<Self>, client: Option<IpAddr>) -> Option<InNetwork> {
        let client = client.map(|address| address.to_canonical());
        let network = client.filter(|address| !address.is_loopback()).map(Network::of);
        if let Some(network) = &network {
            let mut state = self.state();
            let count = state.counts.entry(network.clone()).or_default();
            if *count >= self.most_a_network {
                return None;
            }
            *count += 1;
        }
        Some(InNetwork { room: Arc::clone(self), network })
    }

    fn state(&self) -> MutexGuard<'_, LimitState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LimitState {
    fn mark_idle(&mut self, evicted: &Arc<Notify>) -> IdleSince {
        self.last_turn += 1;
        self.idle.insert(self.last_turn, Arc::clone(evicted));
        // A waiting connection may have found no idle one to evict.
        if self.unmet > 0 && self.evict() {
            self.unmet -= 1;
        }
        self.last_turn
    }

    /// Evicts the longest-idle connection; false if none is idle.
    fn evict(&mut self) -> bool {
        let oldest = self.idle.pop_first();
        oldest.is_some_and(|(_, oldest)| {
            oldest.notify_one();
            true
        })
    }
}

/// A connection that waits for a permit, until it has one or stops waiting.
struct Wanting<'a>(&'a ConnectionLimit);

impl<'a> Wanting<'a> {
    fn new(room: &'a ConnectionLimit) -> Self {
        let mut state = room.state();
        state.wanted += 1;
        if !state.evict() {
            state.unmet += 1;
        }
        Self(room)
    }
}

impl Drop for Wanting<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.wanted -= 1;
        state.unmet = state.unmet.min(state.wanted);
    }
}

/// The permit of one connection, until it is dropped.
pub(super) struct ConnectionPermit {
    network: InNetwork,
    evicted: Arc<Notify>,
    /// When it became idle, if it is.
    turn: Mutex<IdleSince>,
    _permit: OwnedSemaphorePermit,
}

impl ConnectionPermit {
    /// Resolves when the connection is evicted.
    pub(super) async fn evicted(&self) {
        self.evicted.notified().await;
    }

    /// Marks a request as running, which must not be interrupted; returns false if the connection
    /// was evicted just before.
    pub(super) fn begin(&self) -> bool {
        self.room().state().idle.remove(&self.turn()).is_some()
    }

    /// Marks the connection as idle: it waits for the client to read or to send the next request.
    pub(super) fn wait(&self) {
        *self.turn() = self.room().state().mark_idle(&self.evicted);
    }

    fn room(&self) -> &ConnectionLimit {
        &self.network.room
    }

    fn turn(&self) -> MutexGuard<'_, IdleSince> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for ConnectionPermit {
    fn drop(&mut self) {
        let _ = self.begin();
    }
}

/// One connection of a network, until it is dropped.
struct InNetwork {
    room: Arc<ConnectionLimit>,
    network: Option<Network>,
}

impl Drop for InNetwork {
    fn drop(&mut self) {
        let Some(network) = &self.network else { return };
        let mut state = self.room.state();
        if let Some(count) = state.counts.get_mut(network) {
            *count -= 1;
            if *count == 0 {
                state.counts.remove(network);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::timeout;

    /// How long a test waits for an event that must not happen.
    const NEVER: Duration = Duration::from_millis(50);

    #[tokio::test]
    async fn one_network_gets_at_most_a_quarter_of_the_connections() {
        let room = ConnectionLimit::new(8);
        let enter = |last| room.enter(Some([192, 0, 2, last].into()));
        let held = [enter(1).await.unwrap(), enter(1).await.unwrap(), enter(2).await.unwrap()];
        assert!(enter(1).await.is_none());
        assert!(enter(2).await.is_some(), "a released permit is available again");
        let own: Vec<_> = [room.enter(None).await, room.enter(Some([127, 0, 0, 1].into())).await]
            .into_iter()
            .flatten()
            .collect();
        assert_eq!(own.len(), 2, "connections from this machine are not counted");
        drop((held, own));
        let state = room.state();
        assert!(state.counts.is_empty() && state.idle.is_empty());
        assert_eq!(room.places.available_permits(), 8);
    }

    #[tokio::test]
    async fn the_longest_idle_connection_is_evicted() {
        let room = ConnectionLimit::new(3);
        let places = [room.enter(None).await, room.enter(None).await, room.enter(None).await];
        let [busy, old, young] = places.map(Option::unwrap);
        assert!(busy.begin());
        // `young` has served a request since, so `old` has been idle longest.
        assert!(young.begin());
        young.wait();
        let next = tokio::spawn({
            let room = Arc::clone(&room);
            async move { room.enter(None).await }
        });
        timeout(Duration::from_secs(5), old.evicted()).await.unwrap();
        assert!(timeout(NEVER, young.evicted()).await.is_err());
        assert!(!old.begin(), "an evicted connection cannot begin a request");
        drop(old);
        assert!(next.await.unwrap().is_some());
    }

    #[tokio::test]
    async fn one_waiting_connection_evicts_only_one() {
        let room = ConnectionLimit::new(2);
        let (old, busy) = (room.enter(None).await.unwrap(), room.enter(None).await.unwrap());
        assert!(busy.begin());
        let next = tokio::spawn({
            let room = Arc::clone(&room);
            async move { room.enter(None).await }
        });
        timeout(Duration::from_secs(5), old.evicted()).await.unwrap();
        // `next` has no permit yet, but a connection was already evicted for it.
        busy.wait();
        assert!(timeout(NEVER, busy.evicted()).await.is_err());
        drop(old);
        assert!(next.await.unwrap().is_some());
    }

    #[tokio::test]
    async fn a_connection_with_a_request_in_progress_is_never_evicted() {
        let room = ConnectionLimit::new(1);
        let place = room.enter(None).await.unwrap();
        assert!(place.begin());
        assert!(timeout(NEVER, room.enter(None)).await.is_err());
        assert!(timeout(NEVER, place.evicted()).await.is_err());
        drop(place);
        assert!(room.enter(None).await.is_some());
    }

    #[tokio::test]
    async fn a_connection_that_becomes_idle_is_evicted_for_a_waiting_one() {
        let room = ConnectionLimit::new(1);
        let place = room.enter(None).await.unwrap();
        assert!(place.begin());
        let next = tokio::spawn({
            let room = Arc::clone(&room);
            async move { room.enter(None).await }
        });
        assert!(timeout(NEVER, place.evicted()).await.is_err());
        place.wait();
        timeout(Duration::from_secs(5), place.evicted()).await.unwrap();
        drop(place);
        assert!(next.await.unwrap().is_some());
        assert_eq!(room.state().wanted, 0);
    }
}

//! A model of the cache; the test visits all of its states. Time passes in steps of 50 ms. A session
//! is ended once, at any moment; questions, reads, and their answers take any time or are
//! lost, and a node that pauses does nothing at all.
//!
//! In no state does a node use the entry of a session after its end was acknowledged. Nodes do not talk
//! to each other, so that one of them and the node that ends the session stand for all.

use super::*;
use crate::store::postgres::explore::explore;

const STEP: Duration = Duration::from_millis(50);
/// The number of steps after which nothing new can happen.
const STEPS: u32 = 12;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct World {
    now: u32,
    /// When the end of the session was committed.
    ended_at: Option<u32>,
    /// The question for new events that is on its way: when it was sent, and whether the database
    /// has answered it, with the end or without.
    question: Option<(u32, Option<bool>)>,
    /// The newest end that the node has taken into account.
    knows_end: bool,
    /// The read of the session that is on its way: the generation at which it was sent, and whether
    /// the database has answered it with a live session.
    read: Option<(u64, Option<bool>)>,
    has_entry: bool,
    generation: u64,
    valid_until: u32,
}

/// The entry of the session.
fn entry() -> Entry {
    Entry { user: 1, key: String::new(), row: Arc::default(), read_at: Duration::ZERO }
}

impl World {
    /// The cache of the node.
    fn cache(&self) -> CacheState {
        let entry =
            || Entry { user: 1, key: String::new(), row: Arc::default(), read_at: Duration::ZERO };
        CacheState {
            entries: self.has_entry.then(|| ("s".to_owned(), entry())).into_iter().collect(),
            generation: self.generation,
            valid_until: STEP * self.valid_until,
            sequence: 0,
            leased_at: Some(Duration::ZERO),
        }
    }

    fn set_cache(&mut self, cache: &CacheState) {
        self.has_entry = !cache.entries.is_empty();
        self.generation = cache.generation;
        let steps = cache.valid_until.as_millis() / STEP.as_millis();
        self.valid_until = u32::try_from(steps).unwrap();
    }

    fn next(&self) -> Vec<Self> {
        let mut found = Vec::new();
        let mut step = |change: &dyn Fn(&mut Self)| {
            let mut world = self.clone();
            change(&mut world);
            found.push(world);
        };
        if self.now < STEPS {
            step(&|world| world.now += 1);
        }
        if self.ended_at.is_none() {
            step(&|world| world.ended_at = Some(world.now));
        }
        match self.question {
            None => step(&|world| world.question = Some((world.now, None))),
            Some((sent, None)) => {
                step(&|world| world.question = Some((sent, Some(world.ended_at.is_some()))));
                step(&|world| world.question = None);
            }
            Some((sent, Some(has_ended))) => {
                step(&|world| {
                    let mut cache = world.cache();
                    let is_new = has_ended && !world.knows_end;
                    let ended = if is_new { vec![Ended::User(1)] } else { Vec::new() };
                    cache.confirm(STEP * sent, &ended);
                    world.set_cache(&cache);
                    world.knows_end |= has_ended;
                    world.question = None;
                });
                step(&|world| world.question = None);
            }
        }
        match self.read {
            None => step(&|world| world.read = Some((world.generation, None))),
            Some((generation, None)) => {
                step(&|world| world.read = Some((generation, Some(world.ended_at.is_none()))));
            }
            Some((generation, Some(is_live))) => step(&|world| {
                world.read = None;
                if is_live {
                    let mut cache = world.cache();
                    cache.insert(generation, "s", entry());
                    world.set_cache(&cache);
                }
            }),
        }
        found
    }
}

#[test]
fn no_entry_is_used_once_the_end_of_its_session_is_acknowledged() {
    let first = World {
        now: 1,
        ended_at: None,
        question: None,
        knows_end: false,
        read: None,
        has_entry: false,
        generation: 0,
        valid_until: 0,
    };
    let mut used = 0_u32;
    explore(first, World::next, |world| {
        let is_used = world.has_entry && world.cache().is_usable(STEP * world.now);
        used += u32::from(is_used);
        let is_acknowledged = world.ended_at.is_some_and(|at| STEP * (world.now - at) >= SETTLED);
        assert!(!(is_used && is_acknowledged), "{world:?}");
    });
    assert!(used > 100, "entries are used at all");
}

//! A model of the check after a failover; the test visits all of its states: three nodes, a
//! primary and a standby server, commits, replication that lags, a lost primary, nodes that pause or
//! restart, and an operator who accepts a loss. It uses [`State::judge`] itself.
//!
//! Two properties hold in every state:
//!
//! 1. A node that answers has checked its connection to this server, and the server's log has the
//!    newest event that the node has seen in this epoch.
//! 2. Once a node has marked a server, every node that asks afterwards refuses to answer, until the
//!    loss is accepted.

use super::*;
use crate::store::postgres::explore::explore;

const NODES: usize = 3;
/// Commits, so that the number of states is finite. Two are needed for a log that is behind and one
/// that has another event at the same place.
const COMMITS: u8 = 2;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Server {
    /// The digest of each event.
    log: Vec<u8>,
    epoch: u64,
    lost: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Node {
    epoch: Option<u64>,
    seen: (u64, u8),
    is_closed: bool,
    /// The number of the server at the other end of the checked connection.
    connected: Option<usize>,
    /// Whether the node has asked since the server was marked.
    has_asked_since_mark: bool,
    /// The epoch in which the node is about to mark the server.
    marks: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct World {
    servers: [Server; 2],
    primary: usize,
    nodes: [Node; NODES],
    committed: u8,
}

fn head((sequence, digest): (u64, u8)) -> Head {
    Head { sequence, digest: digest.to_string() }
}

impl Server {
    fn newest(&self) -> (u64, u8) {
        (self.log.len() as u64, self.log.last().copied().unwrap_or(0))
    }

    fn has(&self, (sequence, digest): (u64, u8)) -> bool {
        sequence == 0 || self.log.get(usize::try_from(sequence).unwrap() - 1) == Some(&digest)
    }
}

impl World {
    fn first() -> Self {
        let server = || Server { log: Vec::new(), epoch: 0, lost: false };
        Self { servers: [server(), server()], primary: 0, nodes: Default::default(), committed: 0 }
    }

    /// What a node does on a new connection, and many times a second.
    fn ask(&mut self, node: usize) {
        let server = &mut self.servers[self.primary];
        let known = &mut self.nodes[node];
        let seen = head(known.seen);
        let at_seen =
            known.seen.0.checked_sub(1).and_then(|at| server.log.get(usize::try_from(at).unwrap()));
        let found = Found {
            instance: String::new(),
            epoch: server.epoch,
            lost: server.lost.then_some(1),
            head: head(server.newest()),
            digest: at_seen.map(u8::to_string),
            pruned: 0,
        };
        let state = State {
            epoch: known.epoch,
            seen: seen.clone(),
            stored: None,
            directory: None,
            instance: String::new(),
        };
        known.connected = Some(self.primary);
        match state.judge(&seen, &found) {
            Verdict::Accepted => {
                known.epoch = Some(server.epoch);
                known.seen = server.newest();
                known.is_closed = false;
            }
            Verdict::Follows => {
                known.epoch = Some(server.epoch);
                known.seen = known.seen.max(server.newest());
                known.is_closed = false;
            }
            Verdict::Lost => {
                known.is_closed = true;
                known.marks = Some(server.epoch);
            }
            Verdict::Marked => known.is_closed = true,
        }
        self.nodes[node].has_asked_since_mark = true;
    }

    /// The second statement of a node that has missed something.
    fn mark(&mut self, node: usize, epoch: u64) {
        self.nodes[node].marks = None;
        let server = &mut self.servers[self.primary];
        if !server.lost && server.epoch == epoch {
            server.lost = true;
            self.nodes.iter_mut().for_each(|node| node.has_asked_since_mark = false);
        }
    }

    fn answers(&self, node: usize) -> bool {
        let known = &self.nodes[node];
        !known.is_closed && known.connected == Some(self.primary)
    }

    fn next(&self) -> Vec<Self> {
        let mut found = Vec::new();
        let mut step = |change: &dyn Fn(&mut Self)| {
            let mut world = self.clone();
            change(&mut world);
            found.push(world);
        };
        for node in 0..NODES {
            // Asks, with a new connection if the primary server is another one. A node that
            // pauses or loses its messages does not ask.
            step(&|world| world.ask(node));
            if let Some(epoch) = self.nodes[node].marks {
                step(&|world| world.mark(node, epoch));
            }
            // Commits, and acknowledges it.
            if self.answers(node) && self.committed < COMMITS {
                step(&|world| {
                    world.committed += 1;
                    let server = &mut world.servers[world.primary];
                    server.log.push(world.committed);
                    world.nodes[node].seen = server.newest();
                });
            }
            // Restarts with the head that it has stored.
            step(&|world| {
                let known = &mut world.nodes[node];
                known.connected = None;
                known.is_closed = true;
                known.marks = None;
            });
        }
        // The standby server receives one more event, or what the operator has accepted.
        let (primary, standby) = (&self.servers[self.primary], 1 - self.primary);
        if primary.log.len() > self.servers[standby].log.len() {
            let next = primary.log[self.servers[standby].log.len()];
            step(&|world| world.servers[standby].log.push(next));
        } else if *primary != self.servers[standby] {
            let copy = primary.clone();
            step(&|world| world.servers[standby] = copy.clone());
        }
        // The primary server is lost, and the standby server takes its place, once.
        if self.primary == 0 {
            step(&|world| {
                world.primary = 1;
                // The lost server comes back as a standby server with the log of the primary.
                world.servers[0] = world.servers[1].clone();
            });
        }
        // The operator accepts the loss.
        if primary.lost && primary.epoch < 2 {
            step(&|world| {
                let server = &mut world.servers[world.primary];
                server.lost = false;
                server.epoch += 1;
                world.nodes.iter_mut().for_each(|node| node.has_asked_since_mark = false);
            });
        }
        found
    }

    fn check(&self) {
        let server = &self.servers[self.primary];
        for (number, node) in self.nodes.iter().enumerate() {
            if self.answers(number) && node.epoch == Some(server.epoch) {
                assert!(server.has(node.seen), "a node answers without what it has seen: {self:?}");
            }
            if server.lost && node.has_asked_since_mark {
                assert!(!self.answers(number), "a node answers from a marked server: {self:?}");
            }
        }
    }
}

#[test]
fn no_node_answers_from_a_database_that_lacks_what_one_has_seen() {
    let (mut losses, mut accepted) = (0_u32, 0_u32);
    explore(World::first(), World::next, |world| {
        world.check();
        losses += u32::from(world.servers[world.primary].lost);
        accepted += u32::from(world.servers[world.primary].epoch > 0);
    });
    assert!(losses > 1_000 && accepted > 1_000, "the model loses and accepts");
}

//! Several servers on one database: the rules hold across them. With files, the nodes are two
//! services of one file; with `tests/postgres/run`, two nodes of one PostgreSQL database.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Barrier;
use std::thread;

use vouchsafe::Service;
use vouchsafe::domain::{Network, NewSession, Principal, SessionFilter, UserChanges, UserId};
use vouchsafe::service::{Credentials, HashCost, Settings};

use crate::support::{ADA, BOB, PASSWORD, Sandbox};

fn nodes(sandbox: &Sandbox) -> [Service; 2] {
    let hash_cost = HashCost { memory_kib: 8, iterations: 1, parallelism: 1 };
    let settings = Settings { hash_cost, max_sessions: 10_000, ..Settings::default() };
    [(); 2].map(|()| Service::open(sandbox.location(), settings.clone()).unwrap())
}

/// Runs `work` on both nodes at the same time; returns what each returned.
fn at_once<T: Send>(nodes: &[Service; 2], work: impl Fn(usize, &Service) -> T + Sync) -> [T; 2] {
    let begin = Barrier::new(2);
    thread::scope(|scope| {
        let run = |n: usize| {
            let (begin, work) = (&begin, &work);
            scope.spawn(move || {
                begin.wait();
                work(n, &nodes[n])
            })
        };
        let (first, second) = (run(0), run(1));
        [first.join().unwrap(), second.join().unwrap()]
    })
}

#[test]
fn of_two_nodes_that_deactivate_the_last_two_superusers_one_is_refused() {
    let sandbox = Sandbox::with_ada_and_bob();
    let nodes = nodes(&sandbox);
    let admin = |node: &Service, id: UserId, is_active: bool| {
        let admin = node.admin(Principal::Operator)?;
        if is_active { admin.activate(id) } else { admin.deactivate(id, false) }
    };
    let bob = nodes[0].admin(Principal::Operator).unwrap().user(&BOB.parse().unwrap()).unwrap();
    let superuser = UserChanges { is_superuser: Some(true), ..UserChanges::default() };
    nodes[0].admin(Principal::Operator).unwrap().edit_user(bob.id, &superuser, false).unwrap();
    let ids = [UserId::new(1), bob.id];
    for _ in 0..30 {
        let done = at_once(&nodes, |n, node| admin(node, ids[n], false));
        let refused: Vec<_> = done.iter().filter_map(|done| done.as_ref().err()).collect();
        assert_eq!(refused.len(), 1, "{done:?}");
        assert_eq!(refused[0].kind(), vouchsafe::ErrorKind::Conflict, "{done:?}");
        for id in ids {
            admin(&nodes[0], id, true).unwrap();
        }
    }
}

#[test]
fn a_session_that_was_ended_on_one_node_is_refused_on_the_other_at_once() {
    let sandbox = Sandbox::with_ada();
    let nodes = nodes(&sandbox);
    let credentials = Credentials::new(ADA, PASSWORD);
    for round in 0..100 {
        let (ends, checks) = (&nodes[round % 2], &nodes[(round + 1) % 2]);
        let login = ends.login(&credentials, &NewSession::default()).unwrap();
        checks.authenticate(&login.token).expect("the session is known to both nodes");
        if round % 3 == 0 {
            let admin = ends.admin(Principal::Operator).unwrap();
            admin.revoke_sessions(SessionFilter::Id(login.session.id)).unwrap();
        } else {
            ends.logout(&login.token).unwrap();
        }
        assert!(checks.authenticate(&login.token).is_err(), "round {round}");
    }
}

#[test]
fn attempts_at_an_account_are_counted_for_all_nodes_together() {
    let sandbox = Sandbox::with_ada();
    let nodes = nodes(&sandbox);
    let network = |n: u8| IpAddr::from(Ipv4Addr::new(203, 0, n, 1));
    let attempt = |node: &Service, n: u8, password: &str| {
        let credentials = Credentials::new(ADA, password).from_source(Network::of(network(n)));
        node.login(&credentials, &NewSession::default()).is_ok()
    };
    // One attempt from each network, so that no network has to wait.
    for n in 0..50 {
        let done = at_once(&nodes, |node, service| {
            attempt(service, 2 * n + u8::try_from(node).unwrap(), "wrong")
        });
        assert_eq!(done, [false, false]);
    }
    for node in &nodes {
        assert!(!attempt(node, 200, PASSWORD), "100 attempts are evaluated on a day, on all nodes");
    }
}

#[test]
fn concurrent_sign_ins_on_two_nodes_leave_one_intact_log() {
    let sandbox = Sandbox::with_ada_and_bob();
    let nodes = nodes(&sandbox);
    let signed_in = at_once(&nodes, |n, node| {
        let email = [ADA, BOB][n];
        let login = || node.login(&Credentials::new(email, PASSWORD), &NewSession::default());
        (0..60).filter(|_| login().is_ok()).count()
    });
    assert_eq!(signed_in, [60, 60], "no correct password is refused");
    let events = sandbox.run(&["audit", "list", "--action", "login_succeeded"]).json();
    assert_eq!(events.as_array().unwrap().len(), 120, "each acknowledged sign-in has an event");
    sandbox.run(&["audit", "verify"]).ok();
}

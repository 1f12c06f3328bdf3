//! Integration tests: the commands as processes, the router in process, and a few servers on real
//! sockets.

#![expect(clippy::unwrap_used, reason = "tests fail loudly")]
#![expect(clippy::disallowed_methods, reason = "tests read the time and the environment directly")]

mod account;
mod admin;
mod artifacts;
mod audit;
mod bounds;
mod completion;
mod concurrency;
mod contract;
mod crawl;

mod createsuperuser;
mod dashboard;
mod db;
mod declared;
mod doctor;
mod examples;
mod forger;
mod group;
mod guides;
mod http;
mod import;
mod integrate;
mod interface;
mod key;
mod language;
mod layers;
mod link;
mod lockout;
mod login;
mod matrix;
mod nodes;
mod pages;
mod serve;
mod session;
mod settings;
mod support;
mod tables;
mod terminal;
mod tls;
mod user;
mod verify;

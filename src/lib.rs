//! Identity for one machine, in one file, from one binary.

pub mod clock;
pub mod domain;
pub mod error;
pub mod password;
pub mod service;
pub mod store;
pub mod token;

pub use error::{Error, ErrorKind, Result};
pub use service::Service;
pub mod cli;
pub mod http;
pub mod wire;

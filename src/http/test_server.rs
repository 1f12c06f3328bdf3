//! A login server for the tests of other programs.

use std::sync::mpsc;
use std::thread::JoinHandle;

use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use super::server::{Address, Server};
use super::{Options, router_with};
use crate::error::{Error, Result};
use crate::service::Service;

/// A login server on a free port of this machine, for as long as the value lives.
///
/// ```
/// use vouchsafe::http::TestServer;
///
/// let server = TestServer::start()?;
/// assert!(server.url().starts_with("http://127.0.0.1:"));
/// # Ok::<(), vouchsafe::Error>(())
/// ```
///
/// Use [`TestServer::service`] to add the users that a test needs.
pub struct TestServer {
    service: Service,
    url: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl TestServer {
    /// Starts a server with a database in memory.
    pub fn start() -> Result<Self> {
        Self::serve(Service::in_memory()?)
    }

    /// Starts a server for an existing service.
    pub fn serve(service: Service) -> Result<Self> {
        let router = router_with(service.clone(), Options::default());
        let (stop, stopped) = oneshot::channel::<()>();
        let (started, starting) = mpsc::channel();
        // A separate thread and runtime, because the test may already run inside a runtime.
        let thread = std::thread::spawn(move || {
            let (runtime, server) = match start() {
                Ok(ready) => ready,
                Err(error) => return drop(started.send(Err(error))),
            };
            let url = server.urls().collect();
            let _ = started.send(Ok(url));
            runtime.block_on(server.serve(router, async { drop(stopped.await) }));
        });
        let url: String = starting
            .recv()
            .map_err(|error| Error::internal("the test server did not start", error))??;
        Ok(Self { service, url, stop: Some(stop), thread: Some(thread) })
    }

    /// The address of the server, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The service behind the server.
    pub fn service(&self) -> &Service {
        &self.service
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn start() -> Result<(Runtime, Server)> {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Error::internal("cannot start a test server", error))?;
    let address = Address::Tcp("127.0.0.1:0".to_owned());
    let server = runtime.block_on(Server::bind(&[address], 256))?;
    Ok((runtime, server))
}

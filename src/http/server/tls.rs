//! TLS with a certificate and a key from files, which may change while the server runs.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use crate::error::{Error, Result};

/// A certificate with its key, for TLS 1.2 and 1.3.
pub struct Tls {
    certificate: PathBuf,
    key: PathBuf,
    acceptor: RwLock<TlsAcceptor>,
}

impl Tls {
    /// Reads a certificate chain, the server's own certificate first, and its private key, both in
    /// PEM format.
    ///
    /// Fails if users other than the key's owner and group may read the key.
    pub fn load(certificate: &Path, key: &Path) -> Result<Self> {
        Ok(Self {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
            acceptor: RwLock::new(acceptor(certificate, key)?),
        })
    }

    /// Reads both files again. If that fails, the previous certificate and key stay in use.
    pub fn reload(&self) -> Result<()> {
        let fresh = acceptor(&self.certificate, &self.key)?;
        *self.acceptor.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }

    /// The acceptor for a new connection.
    pub(super) fn acceptor(&self) -> TlsAcceptor {
        self.acceptor.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor> {
    let chain: Vec<_> = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .map_err(|cause| unusable(certificate, "certificate", cause))?;
    if chain.is_empty() {
        return Err(unusable(certificate, "certificate", "the file contains no certificate"));
    }
    check_private(key)?;
    let secret =
        PrivateKeyDer::from_pem_file(key).map_err(|cause| unusable(key, "private key", cause))?;
    let mut config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .map_err(|cause| {
            let message = format!(
                "`{}` and `{}` cannot be used for TLS",
                certificate.display(),
                key.display()
            );
            Error::unavailable(message)
                .with_hint("check that the key belongs to the first certificate")
                .with_source(cause)
        })?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Checks the mode of a private key. Its group may read it, as the group `ssl-cert` does on Debian.
fn check_private(key: &Path) -> Result<()> {
    let facts = std::fs::metadata(key).map_err(|cause| unusable(key, "private key", cause))?;
    let mode = facts.mode();
    let (group, others) = (mode >> 3 & 0o7, mode & 0o7);
    if matches!(group, 0 | 0o4) && others == 0 {
        return Ok(());
    }
    Err(Error::insecure_permissions(key, mode))
}

fn unusable(
    path: &Path,
    what: &str,
    cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> Error {
    Error::unavailable(format!("`{}` contains no usable {what}", path.display()))
        .with_hint("use a file in PEM format, as written by ACME clients")
        .with_source(cause)
}

//! TLS to the server, always with a verified certificate.

use std::path::PathBuf;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::{Error, Result};

/// The certificate authorities that are trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trust {
    /// A PEM file; `None`: those that the system trusts.
    file: Option<PathBuf>,
}

impl Trust {
    pub(super) fn new(file: Option<PathBuf>) -> Self {
        // libpq's name for the trust store of the system.
        Self { file: file.filter(|file| file.as_os_str() != "system") }
    }

    pub(super) fn connector(&self) -> Result<MakeRustlsConnect> {
        let mut roots = RootCertStore::empty();
        if let Some(file) = &self.file {
            let shown = file.display();
            let wrong = |cause: rustls::pki_types::pem::Error| {
                Error::unavailable(format!("cannot read certificates from `{shown}`"))
                    .with_source(cause)
            };
            for found in CertificateDer::pem_file_iter(file).map_err(wrong)? {
                roots.add(found.map_err(wrong)?).map_err(|cause| {
                    Error::unavailable(format!("`{shown}` has an invalid certificate"))
                        .with_source(cause)
                })?;
            }
        } else {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
        if roots.is_empty() {
            return Err(Error::unavailable("there is no certificate authority to trust").with_hint(
                "install the package `ca-certificates`, or name a file with `?sslrootcert=FILE`",
            ));
        }
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|cause| Error::internal("cannot set up TLS", cause))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(MakeRustlsConnect::new(config))
    }
}

//! TLS, and sockets passed by the parent process.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::serve::{Serve, exchange, get, post};
use crate::support::{ADA, CSRF, PASSWORD, Sandbox};

/// Writes a fresh certificate for `localhost` to `cert.pem` and `key.pem`.
fn make_certificate(sandbox: &Sandbox) -> CertificateDer<'static> {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    sandbox.write("cert.pem", &cert.pem(), 0o644);
    sandbox.write("key.pem", &signing_key.serialize_pem(), 0o600);
    CertificateDer::from_pem_slice(cert.pem().as_bytes()).unwrap()
}

fn serve(sandbox: &Sandbox) -> Serve {
    let tls = ["--tls-cert", "cert.pem", "--tls-key", "key.pem"];
    Serve::start(sandbox, &[&["--listen", "127.0.0.1:0"], &tls[..]].concat(), 1)
}

/// Sends a request over TLS, trusting only `root`; returns an empty response if refused.
fn ask(server: &Serve, root: &CertificateDer<'static>, request: &str) -> String {
    let mut roots = RootCertStore::empty();
    roots.add(root.clone()).unwrap();
    let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let name = ServerName::try_from("localhost").unwrap();
    let tls = ClientConnection::new(Arc::new(config), name).unwrap();
    let address = server.addresses[0].strip_prefix("https://").expect("an HTTPS address");
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    exchange(StreamOwned::new(tls, stream), request)
}

#[test]
fn every_response_over_tls_has_hsts_and_cookies_are_secure() {
    let sandbox = Sandbox::with_ada();
    let root = make_certificate(&sandbox);
    let server = serve(&sandbox);
    for path in ["/health", "/nowhere", "/admin/", "/users/me/"] {
        let answer = ask(&server, &root, &get(path));
        assert!(answer.contains("\r\nstrict-transport-security: max-age=31536000\r\n"), "{answer}");
    }
    let (email, password) = (ADA.replace('@', "%40"), PASSWORD.replace(' ', "+"));
    let form = format!("username={email}&password={password}&csrfmiddlewaretoken={CSRF}");
    let kind = "Content-Type: application/x-www-form-urlencoded\r\nOrigin: https://x";
    let kind = format!("{kind}\r\nCookie: __Host-vouchsafe_csrf={CSRF}\r\n");
    let answer = ask(&server, &root, &post("/admin/login/", &kind, &form));
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let cookie = answer.lines().find(|line| line.starts_with("set-cookie: ")).unwrap();
    assert!(cookie.starts_with("set-cookie: __Host-vouchsafe_session="), "{cookie}");
    assert!(cookie.contains("; Secure") && !cookie.contains("Domain"), "{cookie}");
    // A client without TLS gets no response, and others are not affected.
    let address = server.addresses[0].strip_prefix("https://").unwrap();
    let answer = exchange(TcpStream::connect(address).unwrap(), &get("/health"));
    assert!(!answer.contains("HTTP/1.1 200"), "{answer}");
    assert!(ask(&server, &root, &get("/health")).starts_with("HTTP/1.1 200"));
    let log = server.stop();
    assert!(!log.contains("panicked"), "{log}");
}

#[test]
fn sighup_loads_a_renewed_certificate_and_keeps_it_if_the_next_is_broken() {
    let sandbox = Sandbox::with_ada();
    let old = make_certificate(&sandbox);
    let server = serve(&sandbox);
    let is_served = |root| ask(&server, root, &get("/health")).starts_with("HTTP/1.1 200");
    let reload = |root| {
        server.signal("HUP");
        let is_reloaded = (0..100).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            is_served(root)
        });
        assert!(is_reloaded, "served within 5 seconds");
    };
    assert!(is_served(&old));
    let new = make_certificate(&sandbox);
    assert!(is_served(&old) && !is_served(&new), "the files are read only on SIGHUP");
    reload(&new);
    assert!(!is_served(&old));
    sandbox.write("key.pem", "rubbish", 0o600);
    reload(&new);
    let log = server.stop();
    assert!(log.contains("reloaded the certificate"), "{log}");
    assert!(log.contains("keeping the old certificate"), "{log}");
}

#[test]
fn invalid_certificate_and_key_files_are_refused() {
    let sandbox = Sandbox::with_ada();
    make_certificate(&sandbox);
    let serve = |cert: &str, key: &str| {
        sandbox.run(&["serve", "--listen", "127.0.0.1:0", "--tls-cert", cert, "--tls-key", key])
    };
    serve("cert.pem", "missing.pem").fails(9, "`missing.pem` contains no usable private key");
    serve("missing.pem", "key.pem").fails(9, "`missing.pem` contains no usable certificate");
    serve("key.pem", "key.pem").fails(9, "`key.pem` contains no usable certificate");
    serve("cert.pem", "cert.pem").fails(9, "mode is 0644");
    let other = generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    sandbox.write("other.pem", &other.signing_key.serialize_pem(), 0o600);
    serve("cert.pem", "other.pem").fails(9, "check that the key belongs to the first certificate");
    let key = std::fs::read_to_string(sandbox.path("key.pem")).unwrap();
    for mode in [0o644, 0o604, 0o660, 0o777] {
        sandbox.write("loose.pem", &key, mode);
        serve("cert.pem", "loose.pem").fails(9, "run `chmod 600 loose.pem`");
    }
    for half in ["--tls-cert", "--tls-key"] {
        sandbox.run(&["serve", half, "cert.pem"]).fails(7, "without its");
    }
}

/// Runs the server as systemd does: with an open socket as file descriptor 3.
fn pass_socket(sandbox: &Sandbox, socket: impl Into<std::os::fd::OwnedFd>, args: &str) -> Command {
    let server = sandbox.command();
    let mut shell = Command::new("sh");
    shell.env_clear().current_dir(sandbox.home()).stdin(socket.into());
    for (name, value) in server.get_envs() {
        shell.env(name, value.unwrap());
    }
    let program = Path::new(server.get_program()).display();
    let run =
        format!("exec 3<&0 0</dev/null; LISTEN_FDS=1 LISTEN_PID=$$ exec {program} serve {args}");
    shell.args(["-c", &run]);
    shell
}

#[test]
fn a_socket_passed_by_the_parent_process_replaces_the_default_address() {
    let sandbox = Sandbox::with_ada();
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", socket.local_addr().unwrap());
    let server = Serve::run(pass_socket(&sandbox, socket, ""), 1);
    assert_eq!(server.addresses, [address], "the default address is not used");
    assert!(server.exchange(&get("/health")).starts_with("HTTP/1.1 200"));
    server.stop();

    let path = sandbox.path("http.sock");
    let socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let server = Serve::run(pass_socket(&sandbox, socket, "--listen 127.0.0.1:0"), 2);
    assert_eq!(server.addresses[1], format!("unix:{}", path.display()));
    assert!(server.exchange(&get("/health")).starts_with("HTTP/1.1 200"));
    let unix = std::os::unix::net::UnixStream::connect(&path).unwrap();
    assert!(exchange(unix, &get("/health")).starts_with("HTTP/1.1 200"));
    server.stop();
    assert!(path.exists(), "the file is left to the process that created it");

    let rubbish = std::fs::File::open("/dev/null").unwrap();
    let output = pass_socket(&sandbox, rubbish, "").output().unwrap();
    assert_eq!(output.status.code(), Some(9));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("passed by the parent process"),
        "{output:?}"
    );
}

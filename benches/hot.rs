//! Benchmarks of the single steps of a request: `cargo bench --bench hot`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use vouchsafe::Service;
use vouchsafe::clock::SystemRandom;
use vouchsafe::domain::{AccessToken, Algorithm, NewSession, Password, Principal, UserChanges};
use vouchsafe::internals::{self, Claims, Hasher, Signer, TokenBody, Verifier};
use vouchsafe::service::HashCost;
use vouchsafe::service::{Credentials, Login, NewAccount, NewPassword, OnExisting, Settings};

const EMAIL: &str = "ada@example.com";
const PASSWORD: &str = "the horse 27 is correct";

fn signed_in(service: &Service) -> Login {
    let ada = NewAccount {
        email: EMAIL.parse().expect("an address"),
        changes: UserChanges::default(),
        password: Some(NewPassword::Checked(Password::new(PASSWORD).expect("a password"))),
    };
    let admin = service.admin(Principal::Operator).expect("the operator");
    admin.add_user(&ada, OnExisting::Refuse).expect("a new user");
    let credentials = Credentials::new(EMAIL, PASSWORD);
    service.login(&credentials, &NewSession::default()).expect("the right password")
}

/// Verifies a token that is not cached, with each signature algorithm.
fn verify(c: &mut Criterion) {
    let service = Service::in_memory().expect("a service");
    let login = signed_in(&service);
    let now = service.now();
    for algorithm in [Algorithm::EdDsa, Algorithm::Hs256, Algorithm::Es256] {
        let key = internals::generate(algorithm, &SystemRandom, now).expect("a key");
        let claims = Claims {
            issuer: service.issuer().to_owned(),
            subject: login.user.id,
            session: login.session.id,
            id: "a token".to_owned(),
            issued_at: now,
            expires_at: login.expires_at,
            not_before: None,
            audience: Vec::new(),
            scope: Vec::new(),
        };
        let token = Signer::new(&key).and_then(|signer| signer.sign(&claims)).expect("a token");
        let verifier = Verifier::new(&key).expect("a verifier");
        c.bench_function(&format!("verify {}", algorithm.name()), |b| {
            b.iter(|| verifier.verify(black_box(&token), service.issuer(), now));
        });
    }
}

/// Checks a session with a cached token, on a database file, without HTTP.
fn session(c: &mut Criterion) {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("vouchsafe.db");
    Service::create(&file).expect("a database");
    let service = Service::open(&file, Settings::default()).expect("a service");
    let token: AccessToken = signed_in(&service).token;
    let at_once = service.without_waiting();
    c.bench_function("session", |b| b.iter(|| at_once.session(black_box(&token), None)));
}

/// Computes one argon2id hash at the default cost, which bounds the sign-ins per second and core.
fn hash(c: &mut Criterion) {
    let hasher = Hasher::new(HashCost::default()).expect("a hasher");
    let password = Password::new(PASSWORD).expect("a password");
    let stored = hasher.hash(&password, &SystemRandom).expect("a hash");
    c.bench_function("argon2id", |b| {
        b.iter(|| hasher.verify(black_box(&password), Some(&stored)));
    });
    // For comparison: the RustCrypto implementation, which most Rust programs use.
    let HashCost { memory_kib, iterations, parallelism } = HashCost::default();
    let params = argon2::Params::new(memory_kib, iterations, parallelism, None).expect("a cost");
    let mut memory = vec![argon2::Block::default(); params.block_count()];
    let argon2 = argon2::Argon2::from(params);
    c.bench_function("argon2id of RustCrypto", |b| {
        b.iter(|| {
            let (password, mut hash) = (black_box(PASSWORD.as_bytes()), [0; 32]);
            argon2.hash_password_into_with_memory(password, &[7; 16], &mut hash, &mut memory)
        });
    });
}

/// Serializes the response of a session check.
fn json(c: &mut Criterion) {
    let service = Service::in_memory().expect("a service");
    let login = signed_in(&service);
    c.bench_function("json", |b| {
        b.iter(|| serde_json::to_vec(&TokenBody::from(black_box(&login))));
    });
}

criterion_group! {
    name = hot;
    config = Criterion::default().sample_size(30);
    targets = verify, session, hash, json
}
criterion_main!(hot);

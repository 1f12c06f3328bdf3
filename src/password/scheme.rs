//! Hashes made by other programs: the schemes that Django ships, and Apache's. They are verified
//! within cost limits and replaced at the next sign-in; vouchsafe never creates them.

use std::num::NonZeroU32;

use aws_lc_rs::{constant_time, digest, pbkdf2};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};

/// The maximum number of PBKDF2 iterations: about one second of work. Django 6.1 uses 1.5 million.
const MAX_ITERATIONS: u32 = 5_000_000;

/// The maximum cost of bcrypt: about one second of work.
const MAX_BCRYPT_COST: u32 = 14;

/// The maximum memory of scrypt, and the maximum processed by all its lanes, in bytes.
const MAX_SCRYPT_BYTES: u64 = 256 << 20;
const MAX_SCRYPT_TOTAL: u64 = 1 << 30;

/// The maximum number of lanes and the maximum block size of scrypt.
const MAX_SCRYPT_LANES: u32 = 64;

/// A parsed hash within the cost limits, of a scheme other than argon2.
pub(super) enum ForeignHash {
    /// `pbkdf2_sha256$ROUNDS$SALT$HASH` and `pbkdf2_sha1$..`; the salt is used as written, without
    /// decoding.
    Pbkdf2 { algorithm: pbkdf2::Algorithm, iterations: NonZeroU32, salt: String, hash: Vec<u8> },
    /// `bcrypt$$2b$..`, `$2y$..`, and `bcrypt_sha256$$2b$..`, which hashes the password's SHA-256
    /// digest.
    Bcrypt { phc: String, is_of_digest: bool },
    /// `scrypt$N$SALT$R$P$HASH`.
    Scrypt { params: scrypt::Params, salt: String, hash: Vec<u8> },
    /// `md5$SALT$HEX`.
    Md5 { salt: String, hash: String },
}

impl ForeignHash {
    /// Parses a hash of one of these schemes.
    pub(super) fn parse(stored: &str) -> Option<Self> {
        if stored.starts_with("$2") {
            return bcrypt(stored, false);
        }
        let (algorithm, rest) = stored.split_once('$')?;
        match algorithm {
            "pbkdf2_sha256" => pbkdf2(pbkdf2::PBKDF2_HMAC_SHA256, 32, rest),
            "pbkdf2_sha1" => pbkdf2(pbkdf2::PBKDF2_HMAC_SHA1, 20, rest),
            "bcrypt" => bcrypt(rest, false),
            "bcrypt_sha256" => bcrypt(rest, true),
            "scrypt" => scrypt(rest),
            "md5" => md5(rest),
            _ => None,
        }
    }

    /// Whether a password matches the hash.
    pub(super) fn verify(&self, password: &str) -> bool {
        let password = password.as_bytes();
        match self {
            Self::Pbkdf2 { algorithm, iterations, salt, hash } => {
                pbkdf2::verify(*algorithm, *iterations, salt.as_bytes(), password, hash).is_ok()
            }
            Self::Bcrypt { phc, is_of_digest: false } => {
                bcrypt::verify(password, phc).unwrap_or(false)
            }
            Self::Bcrypt { phc, is_of_digest: true } => {
                let digest = hex(digest::digest(&digest::SHA256, password).as_ref());
                bcrypt::verify(digest, phc).unwrap_or(false)
            }
            Self::Scrypt { params, salt, hash } => {
                let mut found = vec![0; hash.len()];
                scrypt::scrypt(password, salt.as_bytes(), params, &mut found).is_ok()
                    && is_equal(&found, hash)
            }
            Self::Md5 { salt, hash } => {
                let found = Md5::new().chain_update(salt).chain_update(password).finalize();
                is_equal(hex(&found).as_bytes(), hash.as_bytes())
            }
        }
    }
}

/// A hash of this scheme ([`crate::domain::PasswordHash::scheme`]) that no password matches and
/// that takes as long to verify as a real one.
pub(super) fn example(scheme: &str) -> Option<String> {
    let (algorithm, cost) = scheme.split_once('$').unwrap_or((scheme, ""));
    let zeros = |bytes: usize| STANDARD.encode(vec![0; bytes]);
    Some(match algorithm {
        "pbkdf2_sha256" => format!("{scheme}$salt${}", zeros(32)),
        "pbkdf2_sha1" => format!("{scheme}$salt${}", zeros(20)),
        "bcrypt" | "bcrypt_sha256" => {
            let (salt, hash) = (".".repeat(22), ".".repeat(31));
            format!("{algorithm}$$2b${cost}${salt}{hash}")
        }
        "scrypt" => {
            let mut costs = cost.split(',');
            let (n, r, p) = (costs.next()?, costs.next()?, costs.next()?);
            format!("scrypt${n}$salt${r}${p}${}", zeros(64))
        }
        "md5" => format!("md5$salt${}", "0".repeat(32)),
        _ => format!("${scheme}${}${}", zeros(12), zeros(33)),
    })
}

fn pbkdf2(algorithm: pbkdf2::Algorithm, length: usize, rest: &str) -> Option<ForeignHash> {
    let mut parts = rest.split('$');
    let (iterations, salt, hash) = (parts.next()?, parts.next()?, parts.next()?);
    let iterations: NonZeroU32 = iterations.parse().ok()?;
    let hash = STANDARD.decode(hash).ok()?;
    let is_good =
        parts.next().is_none() && iterations.get() <= MAX_ITERATIONS && hash.len() == length;
    is_good.then(|| ForeignHash::Pbkdf2 { algorithm, iterations, salt: salt.to_owned(), hash })
}

fn bcrypt(phc: &str, is_of_digest: bool) -> Option<ForeignHash> {
    let parts: bcrypt::HashParts = phc.parse().ok()?;
    (parts.get_cost() <= MAX_BCRYPT_COST)
        .then(|| ForeignHash::Bcrypt { phc: phc.to_owned(), is_of_digest })
}

fn scrypt(rest: &str) -> Option<ForeignHash> {
    let mut parts = rest.split('$');
    let (n, salt, r) = (parts.next()?, parts.next()?, parts.next()?);
    let (p, hash) = (parts.next()?, parts.next()?);
    let (n, r, p): (u64, u32, u32) = (n.parse().ok()?, r.parse().ok()?, p.parse().ok()?);
    let hash = STANDARD.decode(hash).ok()?;
    let bytes = n.checked_mul(u64::from(r))?.checked_mul(128)?;
    // The memory of all lanes is allocated at once.
    let is_affordable = bytes <= MAX_SCRYPT_BYTES
        && bytes.checked_mul(u64::from(p))? <= MAX_SCRYPT_TOTAL
        && p <= MAX_SCRYPT_LANES
        && r <= MAX_SCRYPT_LANES;
    if !n.is_power_of_two() || !is_affordable || hash.len() != 64 || parts.next().is_some() {
        return None;
    }
    let log_n = u8::try_from(n.trailing_zeros()).ok()?;
    let params = scrypt::Params::new(log_n, r, p).ok()?;
    Some(ForeignHash::Scrypt { params, salt: salt.to_owned(), hash })
}

fn md5(rest: &str) -> Option<ForeignHash> {
    let (salt, hash) = rest.split_once('$')?;
    let is_hex = hash.len() == 32 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then(|| ForeignHash::Md5 { salt: salt.to_owned(), hash: hash.to_ascii_lowercase() })
}

pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn is_equal(a: &[u8], b: &[u8]) -> bool {
    constant_time::verify_slices_are_equal(a, b).is_ok()
}

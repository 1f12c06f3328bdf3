use super::*;
use crate::clock::SystemRandom;

const CHEAP: HashCost = HashCost { memory_kib: 64, iterations: 1, parallelism: 1 };

fn password(typed: &str) -> Password {
    Password::new(typed).unwrap()
}

#[track_caller]
fn check_policy(typed: &str, codes: &[&str]) {
    let owner =
        Attributes { email: "ada.lovelace@example.com", first_name: "Augusta", last_name: "King" };
    let found = Policy::default().check(&password(typed), owner);
    let found: Vec<_> = match &found {
        Ok(()) => Vec::new(),
        Err(error) => error.problems().iter().map(|problem| problem.code).collect(),
    };
    assert_eq!(found, codes, "{typed:?}");
}

#[test]
fn policy_problems_have_djangos_codes() {
    check_policy("correct horse battery", &[]);
    check_policy("alice-Pa55word!", &[]);
    check_policy("пароль-密码-🔑-é", &[]);
    check_policy("", &["password_too_short", "password_too_common"]);
    check_policy("k7#Qz!", &["password_too_short"]);
    check_policy("password", &["password_too_common"]);
    check_policy(" PassWord ", &["password_too_common"]);
    check_policy("aaaaaaaaaaaa", &["password_too_common"]);
    check_policy("83650194726358", &["password_entirely_numeric"]);
    check_policy("12345678", &["password_too_common", "password_entirely_numeric"]);
    check_policy("ada.lovelace@example.com", &["password_too_similar"]);
    check_policy("Lovelace2!", &["password_too_similar"]);
    check_policy("4ugusta-K", &["password_too_similar"]);
}

#[test]
fn the_similarity_message_names_the_attribute() {
    let owner =
        Attributes { email: "ada@example.com", first_name: "Wilhelmine", ..Default::default() };
    let error = Policy::default().check(&password("wilhelmine1"), owner).unwrap_err();
    assert_eq!(error.to_string(), "The password is too similar to the first name.");
}

#[test]
fn a_hash_verifies_only_its_own_password() {
    let hasher = Hasher::new(CHEAP).unwrap();
    let hash = hasher.hash(&password("correct horse"), &SystemRandom).unwrap();
    assert!(hash.expose().starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{}", hash.expose());
    assert!(hasher.verify(&password("correct horse"), Some(&hash)).unwrap());
    for other in ["correct horsf", "correct horse ", "Correct horse", ""] {
        assert!(!hasher.verify(&password(other), Some(&hash)).unwrap(), "{other:?}");
    }
    assert_ne!(hash, hasher.hash(&password("correct horse"), &SystemRandom).unwrap());
}

#[test]
fn malformed_altered_or_expensive_hashes_do_not_verify() {
    let hasher = Hasher::new(CHEAP).unwrap();
    let valid = hasher.hash(&password("x"), &SystemRandom).unwrap().expose().to_owned();
    for hash in [
        String::new(),
        "!".to_owned(),
        "x".to_owned(),
        valid.replace("argon2id", "argon2i"),
        valid.replace("v=19", "v=16"),
        valid.replace("m=64", "m=4294967295"),
        valid.replace("t=1", "t=4000000000"),
        valid[..valid.len() - 20].to_owned(),
    ] {
        assert!(
            !hasher.verify(&password("x"), Some(&PasswordHash::new(&*hash))).unwrap(),
            "{hash}"
        );
    }
    assert!(!hasher.verify(&password("x"), None).unwrap());
}

#[test]
fn hashes_of_another_cost_verify_and_need_a_rehash() {
    let old = Hasher::new(CHEAP).unwrap();
    let new = Hasher::new(HashCost { memory_kib: 128, iterations: 2, parallelism: 2 }).unwrap();
    let hash = old.hash(&password("x"), &SystemRandom).unwrap();
    assert!(!old.needs_rehash(&hash));
    assert!(new.needs_rehash(&hash));
    assert!(new.verify(&password("x"), Some(&hash)).unwrap());
    let hash = new.hash(&password("x"), &SystemRandom).unwrap();
    assert!(old.verify(&password("x"), Some(&hash)).unwrap());
}

#[test]
fn a_generated_password_meets_the_policy() {
    let generated = generate(8, &SystemRandom).unwrap();
    assert_eq!(generated.expose().len(), 29);
    assert_ne!(generated.expose(), generate(8, &SystemRandom).unwrap().expose());
    assert!(generate(40, &SystemRandom).unwrap().expose().len() >= 40);
    assert!(generate(1000, &SystemRandom).unwrap().expose().len() >= 1000);
    assert!(generate(usize::MAX, &SystemRandom).is_err());
    Policy::default().check(&generated, Attributes::default()).unwrap();
}

#[test]
fn a_cost_out_of_bounds_is_refused() {
    for cost in [
        HashCost { memory_kib: 0, ..CHEAP },
        HashCost { iterations: 0, ..CHEAP },
        HashCost { parallelism: 0, ..CHEAP },
        HashCost { memory_kib: MAX_COST.memory_kib + 1, ..CHEAP },
        HashCost { memory_kib: u32::MAX, ..CHEAP },
        HashCost { iterations: 17, ..CHEAP },
        HashCost { parallelism: 17, ..CHEAP },
    ] {
        assert!(Hasher::new(cost).is_err(), "{cost:?}");
    }
}

#[test]
fn hashes_beyond_the_slots_wait_and_all_slots_are_freed() {
    let hasher = Hasher::new(CHEAP).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 * Hasher::slots() {
            scope.spawn(|| hasher.verify(&password("x"), None).unwrap());
        }
    });
    assert_eq!(hasher.slots.free(), Hasher::slots());
}

/// A generator of pseudorandom numbers, the same in each run (Marsaglia, "Xorshift RNGs", 2003).
pub(super) struct Generator(u64);

impl Default for Generator {
    fn default() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }
}

impl Generator {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(super) fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.next() % u64::from(bound)).unwrap()
    }

    /// Generates fewer than `bound` bytes.
    pub(super) fn bytes(&mut self, bound: u32) -> Vec<u8> {
        (0..self.below(bound)).map(|_| self.next().to_le_bytes()[0]).collect()
    }
}

/// The test vectors of RFC 9106 section 5 have a secret, which no stored hash has, so these are
/// from the reference implementation.
#[test]
fn hashes_of_the_argon2_reference_implementation_verify() {
    for (hash, password) in [
        // https://github.com/P-H-C/phc-winner-argon2, src/test.c
        (
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
            "password",
        ),
        (
            "$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ",
            "password",
        ),
        (
            "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA",
            "password",
        ),
    ] {
        let stored = PasswordHash::new(hash);
        let hasher = Hasher::new(CHEAP).unwrap();
        assert!(hasher.verify(&self::password(password), Some(&stored)).unwrap(), "{hash}");
        assert!(!hasher.verify(&self::password("passwore"), Some(&stored)).unwrap(), "{hash}");
    }
}

#[test]
fn reused_memory_gives_the_same_digests_as_new_memory() {
    let mut random = Generator::default();
    let mut reused = Memory::default();
    for _ in 0..200 {
        let parallelism = random.below(3) + 1;
        let memory_kib = 8 * parallelism + random.below(200);
        let recipe =
            Recipe::new(HashCost { memory_kib, iterations: random.below(3) + 1, parallelism })
                .unwrap();
        let (typed, salt) = (random.bytes(80), [random.bytes(40), vec![1; 8]].concat());
        let fresh = recipe.digest(&typed, &salt, &mut Memory::default(), 1 << 20).unwrap();
        assert_eq!(recipe.digest(&typed, &salt, &mut reused, 1 << 20).unwrap(), fresh);
        assert_eq!(recipe.digest(&typed, &salt, &mut reused, 0).unwrap(), fresh, "not kept");
    }
}

/// The file has hashes together with the results of Django's `check_password`.
#[test]
fn django_hashes_verify_as_in_django() {
    let text = include_str!("../../tests/data/django/hashes.json");
    let file: serde_json::Value = serde_json::from_str(text).unwrap();
    let hasher = Hasher::new(HashCost { memory_kib: 8, iterations: 1, parallelism: 1 }).unwrap();
    let mut verified = 0;
    for row in file["extra"].as_array().unwrap() {
        let hash = PasswordHash::new(row["hash"].as_str().unwrap());
        let password = Password::new(row["password"].as_str().unwrap()).unwrap();
        let expected = row["django_check_password"] == true;
        assert_eq!(hasher.verify(&password, Some(&hash)).unwrap(), expected, "{row}");
        if expected {
            verified += 1;
            let wrong = Password::new(format!("{}x", password.expose())).unwrap();
            assert!(!hasher.verify(&wrong, Some(&hash)).unwrap(), "{row}");
            assert!(is_verifiable(&hash) && hasher.needs_rehash(&hash), "{row}");
            let example = PasswordHash::new(scheme::example(&hash.scheme()).unwrap());
            assert!(is_verifiable(&example), "{row}: {}", example.expose());
            assert_eq!(example.scheme(), hash.scheme());
        }
    }
    assert!(verified > 12, "{verified}");
}

#[test]
fn too_expensive_or_malformed_hashes_are_not_verifiable() {
    let (salt, hash) = (".".repeat(22), ".".repeat(31));
    for text in [
        "pbkdf2_sha256$5000001$salt$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=".to_owned(),
        "pbkdf2_sha256$0$salt$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=".to_owned(),
        "pbkdf2_sha256$1000$salt$AAAA".to_owned(),
        format!("bcrypt$$2b$15${salt}{hash}"),
        format!("$2y$31${salt}{hash}"),
        format!("scrypt$1073741824$salt$8$1${}", "A".repeat(86) + "=="),
        format!("scrypt$16384$salt$8$100000${}", "A".repeat(86) + "=="),
        format!("scrypt$2$salt$1$4194304${}", "A".repeat(86) + "=="),
        format!("scrypt$16383$salt$8$1${}", "A".repeat(86) + "=="),
        format!("scrypt$18446744073709551615$salt$8$1${}", "A".repeat(86) + "=="),
        format!("scrypt$16384$salt$8$1${}", "A".repeat(43) + "="),
        format!("scrypt$16384$salt$8$1${}$x", "A".repeat(86) + "=="),
        "argon2$argon2id$v=19$m=4194304,t=2,p=8$c2FsdHNhbHRzYWx0$bnJ84QyxUwLoSCrtmGYKSA".to_owned(),
        "$argon2id$v=19$m=65536,t=4294967295,p=1$c2FsdHNhbHRzYWx0$bnJ84QyxUwLoSCrtmGYKSA"
            .to_owned(),
        String::new(),
        "$".repeat(10_000),
        "md5$salt".to_owned(),
        "md5$salt$zz3e2232fa95666443f1ee9ffcdceda0".to_owned(),
    ] {
        assert!(!is_verifiable(&PasswordHash::new(text.as_str())), "{text}");
    }
}

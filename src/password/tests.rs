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
fn the_policy_has_djangos_codes() {
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
fn the_message_names_the_attribute() {
    let owner =
        Attributes { email: "ada@example.com", first_name: "Wilhelmine", ..Default::default() };
    let error = Policy::default().check(&password("wilhelmine1"), owner).unwrap_err();
    assert_eq!(error.to_string(), "The password is too similar to the first name.");
}

#[test]
fn a_hash_verifies_its_password_alone() {
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
fn what_is_no_affordable_argon2id_hash_verifies_nothing() {
    let hasher = Hasher::new(CHEAP).unwrap();
    let good = hasher.hash(&password("x"), &SystemRandom).unwrap().expose().to_owned();
    for hash in [
        String::new(),
        "!".to_owned(),
        "x".to_owned(),
        good.replace("argon2id", "argon2i"),
        good.replace("v=19", "v=16"),
        good.replace("m=64", "m=4294967295"),
        good.replace("t=1", "t=4000000000"),
        good[..good.len() - 20].to_owned(),
    ] {
        assert!(
            !hasher.verify(&password("x"), Some(&PasswordHash::new(&*hash))).unwrap(),
            "{hash}"
        );
    }
    assert!(!hasher.verify(&password("x"), None).unwrap());
}

#[test]
fn another_cost_is_verified_and_reported() {
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
fn a_generated_password_is_acceptable() {
    let made = generate(8, &SystemRandom).unwrap();
    assert_eq!(made.expose().len(), 29);
    assert_ne!(made.expose(), generate(8, &SystemRandom).unwrap().expose());
    assert!(generate(40, &SystemRandom).unwrap().expose().len() >= 40);
    assert!(generate(1000, &SystemRandom).unwrap().expose().len() >= 1000);
    assert!(generate(usize::MAX, &SystemRandom).is_err());
    Policy::default().check(&made, Attributes::default()).unwrap();
}

#[test]
fn an_impossible_cost_is_refused() {
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
fn more_hashes_than_slots_wait_for_each_other() {
    let hasher = Hasher::new(CHEAP).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 * Hasher::slots() {
            scope.spawn(|| hasher.verify(&password("x"), None).unwrap());
        }
    });
    assert_eq!(hasher.slots.free(), Hasher::slots());
}

/// RFC 9106 section 5: 32 KiB, three passes, four lanes, with a secret and associated data.
#[test]
fn hashes_are_those_of_the_standard() {
    let params = Params::builder().memory(Memory::kib(32)).passes(3).lanes(4).build().unwrap();
    for (algorithm, expected) in [
        (Algorithm::Argon2d, "512b391b6f1162975371d30919734294f868e3be3984f3c1a13a4db9fabe4acb"),
        (Algorithm::Argon2i, "c814d9d1dc7f37aa13f0d77f2494bda1c8de6b016dd388d29952a4c4672b6ce8"),
        (Algorithm::Argon2id, "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"),
    ] {
        let argon2 = Argon2::new(algorithm, Version::V0x13, params);
        let hash = argon2.hash_with_ad(&[1; 32], &[2; 16], &[3; 8], &[4; 12]).unwrap();
        assert_eq!(scheme::hex(&hash), expected, "{algorithm:?}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]

    /// The field's implementation, which uses fewer of the processor's instructions, says the same.
    #[test]
    fn hashes_are_those_of_another_implementation(
        typed in "[^\\x00]{0,80}",
        salt in proptest::collection::vec(0_u8.., 8..=MAX_BYTES),
        memory_kib in 32_u32..600,
        iterations in 1_u32..4,
        parallelism in 1_u32..5,
        length in MIN_HASH_BYTES..=MAX_BYTES,
        kind in 0_u32..3,
        is_new in proptest::bool::ANY,
    ) {
        let params = Params::builder().memory(Memory::kib(memory_kib.into())).passes(iterations)
            .lanes(parallelism).tag_len(TagLen::bytes(length as u64)).build().unwrap();
        let version = if is_new { Version::V0x13 } else { Version::V0x10 };
        let one = Argon2::new(Algorithm::from_u32(kind).unwrap(), version, params);

        let params = argon2::Params::new(memory_kib, iterations, parallelism, Some(length));
        let kind = [argon2::Algorithm::Argon2d, argon2::Algorithm::Argon2i,
                    argon2::Algorithm::Argon2id][kind as usize];
        let version = if is_new { argon2::Version::V0x13 } else { argon2::Version::V0x10 };
        let other = argon2::Argon2::new(kind, version, params.unwrap());
        let mut expected = vec![0; length];
        other.hash_password_into(typed.as_bytes(), &salt, &mut expected).unwrap();

        // Twice in the same memory, which has to be as good as new.
        let mut arena = None;
        for _ in 0..2 {
            let found = compute(&one, &password(&typed), &salt, &[], &one, &mut arena).unwrap();
            proptest::prop_assert_eq!(&found, &expected);
        }
    }
}

/// What Django's `check_password` said of hashes without accounts, and we within our bounds.
#[test]
fn hashes_of_django_are_verified_as_django_does() {
    let text = include_str!("../../tests/data/django/hashes.json");
    let file: serde_json::Value = serde_json::from_str(text).unwrap();
    let hasher = Hasher::new(HashCost { memory_kib: 8, iterations: 1, parallelism: 1 }).unwrap();
    let mut right = 0;
    for row in file["extra"].as_array().unwrap() {
        let hash = PasswordHash::new(row["hash"].as_str().unwrap());
        let password = Password::new(row["password"].as_str().unwrap()).unwrap();
        let expected = row["django_check_password"] == true;
        assert_eq!(hasher.verify(&password, Some(&hash)).unwrap(), expected, "{row}");
        if expected {
            right += 1;
            let wrong = Password::new(format!("{}x", password.expose())).unwrap();
            assert!(!hasher.verify(&wrong, Some(&hash)).unwrap(), "{row}");
            assert!(is_verifiable(&hash) && hasher.needs_rehash(&hash), "{row}");
            let example = PasswordHash::new(scheme::example(&hash.scheme()).unwrap());
            assert!(is_verifiable(&example), "{row}: {}", example.expose());
            assert_eq!(example.scheme(), hash.scheme());
        }
    }
    assert!(right > 12, "{right}");
}

#[test]
fn what_would_take_the_machine_down_is_not_verified() {
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

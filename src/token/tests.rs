use std::time::Duration;

use super::digest::base64;
use super::*;
use crate::clock::SystemRandom;

const ISSUER: &str = "urn:uuid:0b4e3c2a-0000-4000-8000-000000000000";

fn now() -> Timestamp {
    Timestamp::from_second(1_800_000_000).unwrap()
}

fn key(algorithm: Algorithm) -> SigningKey {
    generate(algorithm, &SystemRandom, now()).unwrap()
}

fn some_claims() -> Claims {
    Claims {
        issuer: ISSUER.to_owned(),
        subject: UserId::new(7),
        session: SessionId::from_random([7; 16]),
        id: "x".to_owned(),
        issued_at: now(),
        expires_at: now() + Duration::from_secs(60),
        not_before: None,
        audience: Vec::new(),
        scope: Vec::new(),
    }
}

fn verify(key: &SigningKey, token: &AccessToken, now: Timestamp) -> Result<Claims> {
    Verifier::new(key).unwrap().verify(token, ISSUER, now)
}

fn parts(token: &AccessToken) -> [String; 3] {
    let parts: Vec<String> = token.expose().split('.').map(str::to_owned).collect();
    parts.try_into().unwrap()
}

fn decoded(part: &str) -> serde_json::Value {
    use base64::Engine;
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(part).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// Signs any header and payload with a key, as an attacker with a stolen key could.
fn forge(key: &SigningKey, header: &serde_json::Value, payload: &serde_json::Value) -> AccessToken {
    let encoded = |value: &serde_json::Value| base64(value.to_string().as_bytes());
    let message = format!("{}.{}", encoded(header), encoded(payload));
    let signature = jwt::crypto::sign(
        message.as_bytes(),
        &encoding_key(key).unwrap(),
        algorithm(key.algorithm),
    );
    AccessToken::new(format!("{message}.{}", signature.unwrap()))
}

#[test]
fn every_algorithm_signs_and_verifies() {
    for algorithm in Algorithm::ALL {
        let key = key(algorithm);
        let token = Signer::new(&key).unwrap().sign(&some_claims()).unwrap();
        assert_eq!(key_id(&token).unwrap(), key.id);
        let claims = verify(&key, &token, now()).unwrap();
        assert_eq!(claims.subject, UserId::new(7));
        assert_eq!(claims.session, SessionId::from_random([7; 16]));
    }
}

#[test]
fn a_token_has_the_registered_claims_and_no_others() {
    let token = Signer::new(&key(Algorithm::EdDsa)).unwrap().sign(&some_claims()).unwrap();
    let [header, payload, _] = parts(&token).map(|part| part);
    let (header, payload) = (decoded(&header), decoded(&payload));
    let names = |value: &serde_json::Value| {
        value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(&header), "typ alg kid");
    assert_eq!(header["typ"], "at+jwt");
    assert_eq!(names(&payload), "iss sub sid jti iat exp");
    assert_eq!(payload["sub"], "7");
}

#[test]
fn a_verified_token_has_its_audience_and_scope() {
    let key = key(Algorithm::EdDsa);
    for audience in [vec!["a".to_owned()], vec!["a".to_owned(), "b".to_owned()]] {
        let scope = vec!["read".to_owned(), "write".to_owned()];
        let claims = Claims { audience: audience.clone(), scope: scope.clone(), ..some_claims() };
        let token = Signer::new(&key).unwrap().sign(&claims).unwrap();
        let claims = verify(&key, &token, now()).unwrap();
        assert_eq!((claims.audience, claims.scope), (audience, scope));
    }
}

#[test]
fn a_token_expires_at_the_second_of_its_exp() {
    let key = key(Algorithm::EdDsa);
    let token = Signer::new(&key).unwrap().sign(&some_claims()).unwrap();
    assert!(verify(&key, &token, now() + Duration::from_secs(59)).is_ok());
    assert!(verify(&key, &token, now() + Duration::from_secs(60)).is_err());
}

#[test]
fn tokens_of_another_issuer_or_key_are_refused() {
    let mine = key(Algorithm::EdDsa);
    let foreign = Claims { issuer: ISSUER.to_uppercase(), ..some_claims() };
    let token = Signer::new(&mine).unwrap().sign(&foreign).unwrap();
    assert!(verify(&mine, &token, now()).is_err());
    for algorithm in Algorithm::ALL {
        let token = Signer::new(&key(algorithm)).unwrap().sign(&some_claims()).unwrap();
        assert!(verify(&mine, &token, now()).is_err(), "{algorithm}");
    }
}

#[test]
fn a_signature_with_any_changed_bit_is_refused() {
    use base64::Engine;
    let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let key = key(Algorithm::EdDsa);
    let token = Signer::new(&key).unwrap().sign(&some_claims()).unwrap();
    let [header, payload, signature] = parts(&token);
    let signature = engine.decode(signature).unwrap();
    for bit in 0..signature.len() * 8 {
        let mut forged = signature.clone();
        forged[bit / 8] ^= 1 << (bit % 8);
        let forged = AccessToken::new(format!("{header}.{payload}.{}", engine.encode(forged)));
        assert!(verify(&key, &forged, now()).is_err(), "bit {bit}");
    }
}

#[test]
fn padded_truncated_or_extended_tokens_are_refused() {
    let key = key(Algorithm::EdDsa);
    let token = Signer::new(&key).unwrap().sign(&some_claims()).unwrap();
    let [header, payload, signature] = parts(&token);
    for forged in [
        format!("{header}.{payload}.{signature}="),
        format!("{header}=.{payload}.{signature}"),
        format!("{header}.{payload}.{signature}\n"),
        format!(" {header}.{payload}.{signature}"),
        format!("{header}.{payload}."),
        format!("{header}.{payload}"),
        format!("{header}.{payload}.{signature}.x"),
    ] {
        let forged = AccessToken::new(forged);
        assert!(key_id(&forged).and_then(|_| verify(&key, &forged, now())).is_err());
    }
}

#[test]
fn tokens_with_an_unexpected_header_are_refused() {
    let key = key(Algorithm::Hs256);
    let kid = key.id.as_str();
    let payload = serde_json::json!({
        "iss": ISSUER, "sub": "7", "sid": SessionId::from_random([7; 16]).to_string(), "jti": "x",
        "iat": now().as_second(), "exp": now().as_second() + 60,
    });
    for header in [
        serde_json::json!({"alg": "HS256", "typ": "at+jwt"}),
        serde_json::json!({"alg": "HS256", "kid": kid}),
        serde_json::json!({"alg": "HS256", "typ": "JWT", "kid": kid}),
        serde_json::json!({"alg": "HS256", "typ": "AT+JWT", "kid": kid}),
        serde_json::json!({"alg": "HS256", "typ": "at+jwt", "kid": kid, "crit": ["x"], "x": 1}),
        serde_json::json!({"alg": "HS256", "typ": "at+jwt", "kid": kid, "crit": []}),
        serde_json::json!({"alg": "none", "typ": "at+jwt", "kid": kid}),
        serde_json::json!({"alg": "hs256", "typ": "at+jwt", "kid": kid}),
        serde_json::json!({"alg": "HS256", "typ": "at+jwt", "kid": "../../dev/null"}),
        serde_json::json!({"alg": "HS256", "typ": "at+jwt", "kid": "' OR 1=1 --"}),
        serde_json::json!({"alg": "HS256", "typ": "at+jwt", "kid": "x".repeat(65)}),
        serde_json::json!({"alg": "HS256", "typ": "at+jwt", "kid": 1}),
        serde_json::json!([]),
    ] {
        let forged = forge(&key, &header, &payload);
        assert!(key_id(&forged).and_then(|_| verify(&key, &forged, now())).is_err(), "{header}");
    }
    assert!(key_id(&AccessToken::new("x".repeat(MAX_BYTES + 1))).is_err());
}

#[test]
fn tokens_with_missing_or_malformed_claims_are_refused() {
    let key = key(Algorithm::Hs256);
    let header = serde_json::json!({"alg": "HS256", "typ": "at+jwt", "kid": key.id.as_str()});
    let valid = serde_json::json!({
        "iss": ISSUER, "sub": "7", "sid": SessionId::from_random([7; 16]).to_string(), "jti": "x",
        "iat": now().as_second(), "exp": now().as_second() + 60,
    });
    assert!(verify(&key, &forge(&key, &header, &valid), now()).is_ok());
    let cases = [
        ("iss", serde_json::json!(null)),
        ("iss", serde_json::json!([ISSUER])),
        ("iss", serde_json::json!("")),
        ("sub", serde_json::json!(7)),
        ("sub", serde_json::json!("07")),
        ("sub", serde_json::json!("7\n")),
        ("sub", serde_json::json!("-7")),
        ("sub", serde_json::json!("99999999999999999999")),
        ("sid", serde_json::json!("")),
        ("sid", serde_json::json!("07070707-0707-4707-8707-07070707070")),
        ("sid", serde_json::json!("{07070707-0707-4707-8707-070707070707}")),
        ("jti", serde_json::json!(null)),
        ("exp", serde_json::json!(null)),
        ("exp", serde_json::json!("1900000000")),
        ("exp", serde_json::json!(true)),
        ("exp", serde_json::json!(-5)),
        ("exp", serde_json::json!(1e30)),
        ("exp", serde_json::json!(i64::MAX)),
        ("iat", serde_json::json!(now().as_second() + 60)),
        ("iat", serde_json::json!("x")),
        ("nbf", serde_json::json!(now().as_second() + 60)),
        ("aud", serde_json::json!(7)),
    ];
    for (claim, value) in cases {
        let mut payload = valid.clone();
        payload[claim] = value;
        assert!(verify(&key, &forge(&key, &header, &payload), now()).is_err(), "{payload}");
    }
}

#[test]
fn the_jwk_set_contains_only_public_keys() {
    let keys: Vec<SigningKey> = Algorithm::ALL.into_iter().map(key).collect();
    let set = jwk_set(&keys).unwrap();
    let set = set["keys"].as_array().unwrap();
    let shape = |jwk: &serde_json::Value| {
        let mut names: Vec<_> = jwk.as_object().unwrap().keys().cloned().collect();
        names.sort();
        format!("{} {}", jwk["alg"].as_str().unwrap(), names.join(","))
    };
    assert_eq!(
        set.iter().map(shape).collect::<Vec<_>>(),
        [
            "EdDSA alg,crv,kid,kty,use,x",
            "ES256 alg,crv,kid,kty,use,x,y",
            "RS256 alg,e,kid,kty,n,use"
        ],
    );
}

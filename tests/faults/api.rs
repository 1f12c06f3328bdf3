//! Conformance with the OpenAPI document, checked by schemathesis.

use std::process::Command;

use crate::support::{Home, Server, figure};

#[test]
fn every_response_conforms_to_the_openapi_document() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet", "--base-path", "/"]);
    let url = format!("http://{}/openapi.json", server.address);
    let token = server.token();
    for authorization in [None, Some(format!("Authorization: Bearer {token}"))] {
        let mut tool = Command::new("schemathesis");
        tool.args(["run", &url, "--checks", "all", "--max-examples", "200", "--seed", "1"]);
        tool.args(["--workers", "2", "--no-color", "--suppress-health-check", "all"]);
        // A refused sign-in is a correct response to a valid request, too.
        tool.args(["--exclude-checks", "positive_data_acceptance"]);
        if let Some(header) = &authorization {
            // A logout would revoke the token that the other requests carry; `ignored_auth`
            // requires that no header is set.
            tool.args(["-H", header, "--exclude-path", "/users/logout/"]);
            tool.args(["--exclude-checks", "positive_data_acceptance,ignored_auth"]);
        }
        let output = tool.current_dir(home.path()).output().expect("schemathesis is installed");
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{stdout}{}", String::from_utf8_lossy(&output.stderr));
        let cases = stdout.lines().find(|line| line.contains("generated")).unwrap_or_default();
        let who = if authorization.is_some() { "a user" } else { "an unauthenticated client" };
        figure(&format!("schemathesis, all checks, as {who}"), cases.trim());
    }
    server.check_recovered();
}

//! What our own OpenAPI document allows, by schemathesis.

use std::process::Command;

use crate::support::{Home, Server, figure};

/// H21.
#[test]
fn every_answer_is_as_the_document_says() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet", "--base-path", "/"]);
    let url = format!("http://{}/openapi.json", server.address);
    let token = server.token();
    for authorization in [None, Some(format!("Authorization: Bearer {token}"))] {
        let mut tool = Command::new("schemathesis");
        tool.args(["run", &url, "--checks", "all", "--max-examples", "200", "--seed", "1"]);
        tool.args(["--workers", "2", "--no-color", "--suppress-health-check", "all"]);
        // A sign-in that is refused is an answer to a good request too.
        tool.args(["--exclude-checks", "positive_data_acceptance"]);
        if let Some(header) = &authorization {
            // The logout would end what the rest is asked with; `ignored_auth` needs no header.
            tool.args(["-H", header, "--exclude-path", "/users/logout/"]);
            tool.args(["--exclude-checks", "positive_data_acceptance,ignored_auth"]);
        }
        let output = tool.current_dir(home.path()).output().expect("schemathesis is installed");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
        let cases = said.lines().find(|line| line.contains("generated")).unwrap_or_default();
        let who = if authorization.is_some() { "a user" } else { "a stranger" };
        figure(&format!("schemathesis, all checks, as {who}"), cases.trim());
    }
    server.check_well();
}

// Runs the commands of docs/tutorial.md in an empty HOME, twice: unchanged, and with `--src-dir`.
// Then checks in a real browser what the tutorial says that the reader sees.
//
//   npm ci && node follow.js
//
// VOUCHSAFE names the binary, CHROMIUM the browser.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const here = import.meta.dirname;
const binary = resolve(process.env.VOUCHSAFE ?? join(here, "../../target/release/vouchsafe"));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const text = readFileSync(join(here, "../../docs/tutorial.md"), "utf8");
const children = [];

/** The shell blocks of a section, in order. */
function blocks(section) {
  const [, body] = text.split(`\n## ${section}`);
  const found = [...body.split("\n## ")[0].matchAll(/```sh\n([\s\S]*?)```/g)];
  assert.ok(found.length > 0, `section ${section} has shell blocks`);
  return found.map(([, block]) => block);
}

/** A port that was free a moment ago. */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(url) {
  for (let n = 0; n < 300; n += 1) {
    if (await fetch(url).then((answer) => answer.ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}

async function follow(name, changed) {
  const home = mkdtempSync(join(tmpdir(), `vouchsafe-tutorial-${name}-`));
  const bin = join(home, ".bin");
  mkdirSync(bin);
  symlinkSync(binary, join(bin, "vouchsafe"));
  const work = join(home, "work");
  mkdirSync(work);
  chmodSync(work, 0o700);
  // The ports of the tutorial may be in use on this machine; nothing else in it is changed.
  const [api, web] = [await freePort(), await freePort()];
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: home,
    LANG: "C.UTF-8",
    npm_config_cache: process.env.npm_config_cache ?? join(process.env.HOME ?? home, ".npm"),
    NEXT_TELEMETRY_DISABLED: "1",
    CI: "1",
    VOUCHSAFE_LISTEN: `127.0.0.1:${api}`,
    PORT: `${web}`,
  };
  for (const [key, value] of Object.entries(process.env)) {
    if (/^(https?_proxy|no_proxy|node_extra_ca_certs|npm_config_.*)$/i.test(key)) env[key] ??= value;
  }
  const here = (block) => changed(block).replaceAll("127.0.0.1:8000", `127.0.0.1:${api}`);
  const bash = (script, cwd = work) =>
    execFileSync("bash", ["-eo", "pipefail", "-c", here(script)], { cwd, env, encoding: "utf8" });
  const start = (script, cwd = work) => {
    const options = { cwd, env, stdio: ["ignore", "ignore", "inherit"], detached: true };
    children.push(spawn("bash", ["-c", here(script)], options));
  };

  const [users] = blocks("1.");
  bash(users);
  const [serve, ask] = blocks("2.");
  start(serve);
  await answers(`http://127.0.0.1:${api}/health`);
  assert.match(bash(ask), /"access_token":"ey/);
  const [create, files, run] = blocks("3.");
  const [build, begin] = [run.replace(/npm start\n$/, ""), "npm start"];
  assert.notEqual(build, run, "the last line starts the application");
  // One shell, as a reader would use.
  bash(`${create}\n${files}\n${build}`);
  start(begin, join(work, "site"));
  const site = `http://localhost:${web}`;
  await answers(site);

  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    const shows = (words) => page.getByText(words).first().waitFor();
    const button = (label) => page.getByRole("button", { name: label, exact: true });
    const signIn = async () => {
      await button("Sign in").click();
      await page.getByLabel("Email").fill("ada@example.com");
      await page.getByLabel("Password").fill(readFileSync(join(work, "ada.secret"), "utf8").trim());
      await page.getByRole("button", { name: /sign in with django/i }).click();
      await shows("Hello, ada@example.com");
    };
    const sessions = () =>
      JSON.parse(bash("vouchsafe session list --user ada@example.com --output json")).length;
    await page.goto(site);
    await shows("Not signed in");
    const before = sessions();
    await signIn();
    assert.equal(sessions(), before + 1);
    const last = JSON.parse(bash("vouchsafe audit list --last 1 --output json"))[0];
    assert.notEqual(last.origin, "127.0.0.1", "the visitor's address is forwarded");
    await button("Sign out").click();
    await shows("Not signed in");
    assert.equal(sessions(), before, "signing out ends the session");
    await signIn();
    const [close] = blocks("4.");
    assert.match(bash(close), /exit code 4/);
    await page.reload();
    await shows("Not signed in");
  } finally {
    await browser.close();
    for (const child of children.splice(0)) process.kill(-child.pid);
  }
  rmSync(home, { recursive: true, force: true });
  console.log(`ok   the tutorial, ${name}`);
}

try {
  await follow("unchanged", (block) => block);
  await follow("with --src-dir", (block) => block.replace("--empty", "--empty --src-dir"));
} finally {
  for (const child of children) process.kill(-child.pid);
}

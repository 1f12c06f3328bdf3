// Drives the application in a real browser against a real `vouchsafe serve`.
//
//   npm ci && npm run build && npm test
//
// VOUCHSAFE names the binary, CHROMIUM the browser, SHOTS a directory for screenshots.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const here = import.meta.dirname;
const binary = process.env.VOUCHSAFE ?? join(here, "../../target/release/vouchsafe");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const home = mkdtempSync(join(tmpdir(), "vouchsafe-authjs-"));
const db = join(home, "vouchsafe.db");
const children = [];

const ADA = { email: "ada@example.com", password: "correct horse battery" };
const BOB = { email: "bob@example.com", password: "a quite long phrase" };

function vouchsafe(args, input = "") {
  return execFileSync(binary, ["--db", db, ...args], { input, encoding: "utf8" });
}

function start(command, args, env) {
  const options = { cwd: here, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] };
  const child = spawn(command, args, options);
  children.push(child);
  return createInterface({ input: child.stdout });
}

/** Returns the first match of `wanted` in the lines. */
async function line(lines, wanted) {
  for await (const text of lines) {
    const found = wanted.exec(text);
    if (found) return found[0];
  }
  throw new Error(`the program ended without printing ${wanted}`);
}

/** A port that was free a moment ago: Next.js cannot report a port that the system has chosen. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

let page;
let api;
let passed = 0;

async function step(name, run) {
  await run();
  passed += 1;
  console.log(`ok   ${name}`);
  if (process.env.SHOTS) {
    await page.screenshot({ path: join(process.env.SHOTS, `${passed}-${name.replaceAll(" ", "-")}.png`) });
  }
}

const signInButton = () => page.getByRole("button", { name: "Sign in", exact: true });
const shown = async () => JSON.parse(await page.locator("pre").innerText());

async function fillIn({ email, password }) {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: /sign in with django/i }).click();
}

async function signIn(user) {
  await signInButton().click();
  await page.waitForURL(/\/api\/auth\/signin/);
  await fillIn(user);
  await page.locator("pre").waitFor();
}

async function journey(site) {
  await step("signed out", async () => {
    await page.goto(site);
    await signInButton().waitFor();
  });
  await step("bad password", async () => {
    await signInButton().click();
    await fillIn({ ...ADA, password: "wrong" });
    await page.waitForURL(/error=CredentialsSignin/);
    assert.match(await page.locator("body").innerText(), /sign in failed/i);
  });
  await step("sign in", async () => {
    await page.goto(site);
    await signIn(ADA);
    const session = await shown();
    assert.equal(session.user.email, ADA.email);
    assert.equal(session.user.first_name, "Ada");
    assert.equal(session.user.is_superuser, true);
    assert.equal(session.token_type, "Bearer");
    assert.equal(session.access_token.split(".").length, 3);
  });
  await step("reload keeps the session", async () => {
    const before = await shown();
    await page.reload();
    assert.equal((await shown()).access_token, before.access_token);
  });
  await step("sign out", async () => {
    const { access_token } = await shown();
    const check = () =>
      fetch(`${api}/users/session/`, { method: "POST", headers: { Authorization: `Bearer ${access_token}` } });
    assert.equal((await check()).status, 200);
    await page.getByRole("button", { name: "Sign out" }).click();
    await signInButton().waitFor();
    await page.reload();
    await signInButton().waitFor();
    assert.equal((await check()).status, 401, "signing out revokes the token");
  });
  await step("deactivated while signed in", async () => {
    await signIn(BOB);
    assert.equal((await shown()).user.email, BOB.email);
    vouchsafe(["user", "deactivate", BOB.email]);
    await page.reload();
    await signInButton().waitFor();
  });
  await step("deactivated cannot sign in", async () => {
    await page.context().clearCookies();
    await page.goto(site);
    await signInButton().click();
    await fillIn(BOB);
    await page.waitForURL(/error=CredentialsSignin/);
  });
  await step("activated can sign in again", async () => {
    vouchsafe(["user", "activate", BOB.email]);
    await page.goto(site);
    await signIn(BOB);
  });
  await step("password changed while signed in", async () => {
    vouchsafe(["user", "passwd", BOB.email, "--password-stdin"], "another long phrase");
    await page.reload();
    await signInButton().waitFor();
  });
}

async function main() {
  vouchsafe(["createsuperuser", "--email", ADA.email, "--password-stdin"], ADA.password);
  vouchsafe(["user", "edit", ADA.email, "--first-name", "Ada", "--last-name", "Lovelace"]);
  vouchsafe(["user", "add", BOB.email, "--password-stdin"], BOB.password);
  const serve = start(binary, ["--db", db, "--quiet", "serve", "--listen", "127.0.0.1:0"]);
  api = await line(serve, /http:\/\/127\.0\.0\.1:\d+/);

  const port = await freePort();
  const site = `http://localhost:${port}`;
  const next = start(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", `${port}`], {
    AUTH_SECRET: randomBytes(32).toString("hex"),
    AUTH_TRUST_HOST: "1",
    INTERNAL_API_URL: api,
    NEXT_TELEMETRY_DISABLED: "1",
  });
  await line(next, /Ready/);

  const args = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ];
  const browser = await chromium.launch({ executablePath, args });
  try {
    page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    await journey(site);
  } catch (error) {
    console.error(`FAIL after ${passed} steps, at ${page?.url()}\n${await page?.locator("body").innerText()}`);
    throw error;
  } finally {
    await browser.close();
  }
}

try {
  await main();
  console.log(`${passed} passed, 0 failed`);
} finally {
  for (const child of children) child.kill();
  rmSync(home, { recursive: true, force: true });
}
